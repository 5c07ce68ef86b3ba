import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Crumbs } from '@/features/content/components/crumbs'
import { FaqList } from '@/features/content/components/faq-list'
import { FaqStructuredData } from '@/features/content/components/faq-structured-data'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { listFaq } from '@/features/content/queries/list-faq'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { ButtonLink } from '@/ui/button-link'
import { Container } from '@/ui/container'
import { EmptyState } from '@/ui/empty-state'
import { PageHeading } from '@/ui/page-heading'

type Props = { readonly params: Promise<{ locale: Locale }> }

const addresses = addressesOfRoom('/faq')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'faq' })
  return pageMetadata({ locale, title: t('title'), description: t('metaDescription'), addresses })
}

export default async function FaqPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const [t, categories] = await Promise.all([getTranslations({ locale, namespace: 'faq' }), listFaq(locale)])
  const entries = categories.flatMap((category) => category.entries)
  return (
    <PortalFrame locale={locale} addresses={addresses} room="/faq">
      <Container className="pt-4 sm:pt-6">
        <Crumbs locale={locale} />
        <PageHeading title={t('title')} lead={t('lead')} className="mt-4 mb-10" />
        {entries.length > 0 ? (
          <FaqList categories={categories} locale={locale} />
        ) : (
          <EmptyState
            title={t('none.title')}
            action={
              <ButtonLink as={Link} href="/contact">
                {t('empty.action')}
              </ButtonLink>
            }
          >
            <p>{t('none.text')}</p>
          </EmptyState>
        )}
      </Container>
      <FaqStructuredData entries={entries} />
    </PortalFrame>
  )
}

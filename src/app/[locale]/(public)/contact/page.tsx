import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { Crumbs } from '@/features/content/components/crumbs'
import { OfficeContact } from '@/features/content/components/office-contact'
import { OpeningHours } from '@/features/content/components/opening-hours'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { getSite } from '@/features/content/queries/get-site'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Callout } from '@/ui/callout'
import { Container } from '@/ui/container'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { PageHeading } from '@/ui/page-heading'
import { SectionHeading } from '@/ui/section-heading'

type Props = { readonly params: Promise<{ locale: Locale }> }

const addresses = addressesOfRoom('/contact')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'pages.contact' })
  return pageMetadata({ locale, title: t('title'), description: t('metaDescription'), addresses })
}

export default async function ContactPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const [t, site] = await Promise.all([
    getTranslations({ locale, namespace: 'pages.contact' }),
    getSite(locale),
  ])
  return (
    <PortalFrame locale={locale} addresses={addresses} room="/contact">
      <Container className="pt-4 sm:pt-6">
        <Crumbs locale={locale} />
        <PageHeading className="mt-4 mb-12" title={t('title')} lead={t('lead')} />
        <div className="grid gap-x-16 gap-y-12 lg:grid-cols-2">
          <section aria-labelledby="reach" className="grid content-start gap-6">
            <SectionHeading titleId="reach" title={t('reach')} />
            <OfficeContact locale={locale} site={site} />
          </section>
          <section aria-labelledby="hours">
            <SectionHeading titleId="hours" title={t('hours')} className="mb-6" />
            <OpeningHours site={site} />
          </section>
          <section aria-labelledby="first" className="print:hidden">
            <SectionHeading titleId="first" title={t('first')} />
            <DoorList className="border-t-0">
              <Door as={Link} href="/faq" hint={t('faqText')}>
                {t('faq')}
              </Door>
              <Door as={Link} href="/request-number" hint={t('numberText')}>
                {t('number')}
              </Door>
            </DoorList>
          </section>
          <Callout title={t('safe')} className="self-start lg:mt-16">
            <p>{t('safeText')}</p>
          </Callout>
        </div>
      </Container>
    </PortalFrame>
  )
}

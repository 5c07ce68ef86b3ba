import type { Metadata } from 'next'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { PortalMenu } from '@/features/content/components/portal-menu'
import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { PageHeading } from '@/ui/page-heading'

type Props = { readonly params: Promise<{ locale: Locale }> }

const addresses = addressesOfRoom('/menu')

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  const t = await getTranslations({ locale, namespace: 'shell.menu' })
  return pageMetadata({ locale, title: t('title'), addresses, hidden: true })
}

export default async function MenuPage({ params }: Props) {
  const { locale } = await params
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'shell.menu' })
  return (
    <PortalFrame locale={locale} addresses={addresses} room="/menu">
      <Container className="pt-8 sm:pt-12">
        <PageHeading className="mb-8" title={t('rooms')} />
        <PortalMenu locale={locale} addresses={addresses} />
      </Container>
    </PortalFrame>
  )
}

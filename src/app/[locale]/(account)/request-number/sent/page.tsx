import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { isLocale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import { Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { TextLink } from '@/ui/text-link'
import { AccountScreen, OtherWays } from '../../account-screen'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'requests.sent' })
  return pageMetadata({
    locale,
    title: t('title'),
    addresses: addressesOfRoom('/request-number/sent'),
    hidden: true,
  })
}

/** The same for everybody, whoever they are: the Office looks, not the portal. */
export default async function RequestSentPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const t = await getTranslations({ locale, namespace: 'requests.sent' })
  return (
    <AccountScreen
      locale={locale}
      addresses={addressesOfRoom('/request-number/sent')}
      room="/request-number"
      title={t('title')}
      lead={t('lead')}
    >
      <p>{t('next')}</p>
      <OtherWays>
        <TextLink as={Link} href="/contact" variant="standalone">
          {t('contact')}
        </TextLink>
        <TextLink as={Link} href="/" variant="standalone">
          {t('home')}
        </TextLink>
      </OtherWays>
    </AccountScreen>
  )
}

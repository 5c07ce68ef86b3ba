import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { isLocale } from '@/kernel/locale'
import { addressesWith } from '@/platform/i18n/addresses'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { OfferScreen } from '@/use-cases/wait-for-seats/components/offer-screen'
import { findOffer } from '@/use-cases/wait-for-seats/queries/find-offer'

type Props = { readonly params: Promise<{ locale: string; token: string }> }

export const dynamic = 'force-dynamic'

const addressesOf = (token: string) => addressesWith('/offer/[token]', encodeURIComponent(token))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, token } = await params
  if (!isLocale(locale)) return {}
  const t = await getTranslations({ locale, namespace: 'booking.offer' })
  const { title, robots } = pageMetadata({
    locale,
    title: t('metaTitle'),
    addresses: addressesOf(token),
    hidden: true,
  })
  // The address opens the place: no canonical, and no referrer to other sites.
  return { title, robots: robots ?? null, referrer: 'same-origin' }
}

/** A place on the waiting list, by the link of a mail: waiting, offered, or over. */
export default async function OfferPage({ params }: Props) {
  const { locale, token } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const offer = await findOffer(token, new Date())
  if (!offer) notFound()
  return (
    <PortalFrame locale={locale} addresses={addressesOf(token)} room="/events">
      <Container className="pt-8 pb-24 sm:pt-12">
        <OfferScreen locale={locale} offer={offer} token={token} />
      </Container>
    </PortalFrame>
  )
}

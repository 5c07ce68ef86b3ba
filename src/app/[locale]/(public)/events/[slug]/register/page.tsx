import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { notFoundOrMoved } from '@/app/not-found-or-moved'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { HiddenEventGate } from '@/features/events/components/hidden-event-gate'
import { RegistrationSoon } from '@/features/events/components/registration-soon'
import { findHiddenEvent } from '@/features/events/queries/find-hidden-event'
import { isLocale, type Locale, type LocalizedText } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { type Addresses, addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Container } from '@/ui/container'
import { ANYONE } from '@/platform/payload/reader'
import { findOrganisedEvent } from '@/use-cases/show-event/queries/find-organised-event'

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = () => []

/** Asked once for the page and what it says of itself. */
const eventAt = cache(async (locale: Locale, slug: string) => {
  await tagPage('events', 'chapters')
  const event = await findOrganisedEvent({ slug, locale }, ANYONE)
  return { event, hidden: event ? null : await findHiddenEvent({ slug, locale }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return {}
  const { event, hidden } = await eventAt(locale, slug)
  const t = await getTranslations({ locale, namespace: 'events' })
  if (event) {
    return pageMetadata({
      locale,
      title: t('register.metaTitle', { title: event.title.text }),
      addresses: registrationAddresses(event.slugs),
      hidden: true,
    })
  }
  if (!hidden) return {}
  return pageMetadata({
    locale,
    title: t('hidden.metaTitle'),
    addresses: addressesOfRoom('/events'),
    hidden: true,
  })
}

export default async function RegisterPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { event, hidden } = await eventAt(locale, slug)
  if (!event && !hidden) return notFoundOrMoved(registrationAddress(locale, slug))
  return (
    <PortalFrame
      locale={locale}
      addresses={event ? registrationAddresses(event.slugs) : addressesOfRoom('/events')}
      room="/events"
    >
      <Container className="py-10 sm:py-16">
        {event && <RegistrationSoon locale={locale} event={event} now={new Date()} />}
        {hidden && <HiddenEventGate locale={locale} hidden={hidden} />}
      </Container>
    </PortalFrame>
  )
}

const registrationAddress = (locale: Locale, slug: string): string =>
  getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })

const registrationAddresses = ({ nl, en }: LocalizedText): Addresses => ({
  nl: registrationAddress('nl', nl ?? ''),
  en: registrationAddress('en', en ?? ''),
})

import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations, setRequestLocale } from 'next-intl/server'
import { cache } from 'react'
import { currentReader } from '@/app/current-reader'
import { notFoundMetadata, notFoundOrMoved } from '@/app/not-found-or-moved'
import { PortalFrame } from '@/features/content/components/portal-frame'
import { EventArticle } from '@/features/events/components/event-article'
import { EventJsonLd } from '@/features/events/components/event-json-ld'
import { HiddenEventGate } from '@/features/events/components/hidden-event-gate'
import { findHiddenEvent } from '@/features/events/queries/find-hidden-event'
import { findSoldEvent } from '@/features/events/queries/find-sold-event'
import { isLocale, type Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import { addressesOf, addressesOfRoom } from '@/platform/i18n/addresses'
import { getPathname, Link } from '@/platform/i18n/navigation'
import { pageMetadata } from '@/platform/i18n/page-metadata'
import { Breadcrumb } from '@/ui/breadcrumb'
import { BreadcrumbLink } from '@/ui/breadcrumb-link'
import { Container } from '@/ui/container'
import { WhatIsSold } from '@/use-cases/register-for-event/components/what-is-sold'
import { findOrganisedEvent } from '@/use-cases/show-event/queries/find-organised-event'

type Props = { readonly params: Promise<{ locale: string; slug: string }> }

export const generateStaticParams = () => []

/** Asked once for the page and what it says of itself. */
const eventAt = cache(async (locale: Locale, slug: string) => {
  await tagPage('events', 'chapters')
  const event = await findOrganisedEvent({ slug, locale }, await currentReader())
  // What it says of seats is no longer so once they come to be few, gone or there again.
  if (event) await tagPage(`seats:${event.id}`)
  return { event, hidden: event ? null : await findHiddenEvent({ slug, locale }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params
  if (!isLocale(locale)) return {}
  const { event, hidden } = await eventAt(locale, slug)
  if (event) {
    return pageMetadata({
      locale,
      title: event.title.text,
      description: event.summary.text,
      addresses: addressesOf('/events/[slug]', event.slugs, '/events'),
    })
  }
  if (!hidden) return notFoundMetadata(locale)
  const t = await getTranslations({ locale, namespace: 'events.hidden' })
  return pageMetadata({ locale, title: t('metaTitle'), addresses: addressesOfRoom('/events'), hidden: true })
}

export default async function EventPage({ params }: Props) {
  const { locale, slug } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  const { event, hidden } = await eventAt(locale, slug)
  if (hidden) {
    return (
      // Its slug in the other language says what it is about: the language link leads to the calendar instead.
      <PortalFrame locale={locale} addresses={addressesOfRoom('/events')} room="/events">
        <Container className="py-12 sm:py-20">
          <HiddenEventGate
            locale={locale}
            hidden={hidden}
            next={getPathname({ locale, href: { pathname: '/events/[slug]/register', params: { slug } } })}
          />
        </Container>
      </PortalFrame>
    )
  }
  if (!event)
    return notFoundOrMoved(getPathname({ locale, href: { pathname: '/events/[slug]', params: { slug } } }))
  const now = new Date()
  const [t, sold] = await Promise.all([
    getTranslations({ locale }),
    findSoldEvent((await getPortal()).db.drizzle, { eventId: event.id, now }),
  ])
  return (
    <PortalFrame
      locale={locale}
      addresses={addressesOf('/events/[slug]', event.slugs, '/events')}
      room="/events"
    >
      <EventJsonLd locale={locale} event={event} />
      <Container className="grid gap-4 py-6 sm:py-8">
        <Breadcrumb label={t('shell.breadcrumb')}>
          <BreadcrumbLink as={Link} href="/">
            {t('shell.home')}
          </BreadcrumbLink>
          <BreadcrumbLink as={Link} href="/events">
            {t('events.title')}
          </BreadcrumbLink>
        </Breadcrumb>
        <EventArticle locale={locale} event={event} now={now} sold={sold}>
          {sold && <WhatIsSold locale={locale} sold={sold} now={now} />}
        </EventArticle>
      </Container>
    </PortalFrame>
  )
}

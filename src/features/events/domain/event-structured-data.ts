import { Temporal } from 'temporal-polyfill'
import type { EventLanguage } from './audiences'
import type { EventState } from './event-state'
import type { Timed } from './event-time'
import type { Venue } from './venue'

type DescribedEvent = Timed & {
  readonly title: string
  readonly summary: string
  readonly state: EventState
  readonly venue: Venue
  readonly languages: readonly EventLanguage[]
  /** Absolute web addresses. */
  readonly url: string
  readonly imageUrl: string | null
  readonly organisers: readonly { readonly name: string; readonly url: string }[]
}

/** The event in the words of schema.org, for search engines and agendas that read pages. */
export function eventStructuredData(event: DescribedEvent): Readonly<Record<string, unknown>> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    ...(event.summary ? { description: event.summary } : {}),
    startDate: localTime(event.startsAt, event.timeZone),
    endDate: localTime(event.endsAt, event.timeZone),
    eventStatus: STATUSES[event.state],
    eventAttendanceMode: ATTENDANCE_MODES[event.venue.kind],
    location: locationOf(event),
    organizer: event.organisers.map(({ name, url }) => ({ '@type': 'Organization', name, url })),
    inLanguage: event.languages,
    url: event.url,
    ...(event.imageUrl ? { image: [event.imageUrl] } : {}),
  }
}

const STATUSES = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<EventState, string>

const ATTENDANCE_MODES = {
  place: 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
} as const satisfies Record<Venue['kind'], string>

function locationOf({ venue, url }: DescribedEvent) {
  // The meeting link itself is for those who register; the page is where they do so.
  if (venue.kind === 'online') return { '@type': 'VirtualLocation', url }
  return {
    '@type': 'Place',
    name: venue.name || venue.town,
    address: {
      '@type': 'PostalAddress',
      ...(venue.address ? { streetAddress: venue.address } : {}),
      ...(venue.town ? { addressLocality: venue.town } : {}),
      ...(venue.country ? { addressCountry: venue.country } : {}),
    },
    ...(venue.mapUrl ? { hasMap: venue.mapUrl } : {}),
  }
}

/** With its offset, so that a reader of the page sees the clock of the place. */
const localTime = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' })

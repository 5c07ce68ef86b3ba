import type { Event, EventsSelect } from '@payload-types'
import type { Locale, ShownText } from '@/kernel/locale'
import { textFor } from '@/kernel/locale'
import { localized } from '@/platform/payload/in-both-languages'
import type { EventLanguage } from '../domain/audiences'
import type { EventState } from '../domain/event-state'
import type { Venue } from '../domain/venue'

/** An event as lists, calendars and search results show it. */
export type EventListing = {
  readonly id: number
  /** The last part of its address in the language asked for. */
  readonly slug: string
  readonly title: ShownText
  readonly summary: ShownText
  /** Instants, ISO 8601 in UTC; `timeZone` is the clock they are read on. */
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly venue: Venue
  readonly languages: readonly EventLanguage[]
  readonly state: EventState
  /** The organising chapters, the leading one first. */
  readonly chapterIds: readonly number[]
}

export const LISTED_FIELDS = {
  title: true,
  slug: true,
  summary: true,
  startsAt: true,
  endsAt: true,
  timeZone: true,
  venue: true,
  languages: true,
  state: true,
  chapters: true,
} as const satisfies EventsSelect

export type ListedEvent = Pick<Event, 'id' | keyof typeof LISTED_FIELDS>

export function eventListing(docs: Readonly<Record<Locale, ListedEvent>>, locale: Locale): EventListing {
  const { id, startsAt, endsAt, timeZone, venue, languages, state, chapters } = docs[locale]
  return {
    id,
    slug: textFor(
      locale,
      localized(docs, (doc) => doc.slug),
    ).text,
    title: textFor(
      locale,
      localized(docs, (doc) => doc.title),
    ),
    summary: textFor(
      locale,
      localized(docs, (doc) => doc.summary),
    ),
    startsAt,
    endsAt,
    timeZone,
    venue: venueOf(venue),
    languages,
    state,
    chapterIds: chapters.map((chapter) => (typeof chapter === 'object' ? chapter.id : chapter)),
  }
}

function venueOf(venue: Event['venue']): Venue {
  if (venue.kind === 'online') return { kind: 'online' }
  return {
    kind: 'place',
    name: venue.name ?? '',
    address: venue.address ?? '',
    town: venue.town ?? '',
    country: venue.country ?? '',
    mapUrl: venue.mapUrl ?? '',
  }
}

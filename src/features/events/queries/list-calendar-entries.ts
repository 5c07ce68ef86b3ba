import type { Event, EventsSelect } from '@payload-types'
import type { Where } from 'payload'
import { type Locale, type ShownText, textFor } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import { pairedById } from '@/platform/payload/paired-by-id'
import { type EventListing, eventListing, LISTED_FIELDS } from './event-listing'

/** An event as an agenda needs it: with what tells whether its entry changed. */
export type CalendarEntry = EventListing & {
  readonly cancellationReason: ShownText
  readonly sequence: number
  readonly updatedAt: string
}

const ENTRY_FIELDS = {
  ...LISTED_FIELDS,
  cancellationReason: true,
  sequence: true,
  updatedAt: true,
} as const satisfies EventsSelect

type Wanted = { readonly locale: Locale } & (
  | { readonly id: number }
  | { readonly endingAfter: Date; readonly chapterId?: number }
)

/** Public events for an agenda: one, or all that end after a moment. Cancelled ones stay, or they would linger in agendas. */
export async function listCalendarEntries(wanted: Wanted): Promise<readonly CalendarEntry[]> {
  const portal = await getPortal()
  const docs = await inBothLanguages(async (locale) => {
    const found = await portal.find({
      collection: 'events',
      locale,
      where: conditionFor(wanted),
      sort: ['startsAt', 'id'],
      pagination: false,
      depth: 0,
      select: ENTRY_FIELDS,
      overrideAccess: false,
    })
    return found.docs
  })
  return pairedById(docs).map((pair) => calendarEntry(pair, wanted.locale))
}

function conditionFor(wanted: Wanted): Where {
  if ('id' in wanted) return { id: { equals: wanted.id } }
  const recent: Where = { endsAt: { greater_than: wanted.endingAfter.toISOString() } }
  if (wanted.chapterId === undefined) return recent
  return { and: [recent, { chapters: { in: [wanted.chapterId] } }] }
}

type EntryDoc = Pick<Event, 'id' | keyof typeof ENTRY_FIELDS>

function calendarEntry(docs: Readonly<Record<Locale, EntryDoc>>, locale: Locale): CalendarEntry {
  const { sequence, updatedAt } = docs[locale]
  return {
    ...eventListing(docs, locale),
    cancellationReason: textFor(
      locale,
      localized(docs, (doc) => doc.cancellationReason),
    ),
    sequence,
    updatedAt,
  }
}

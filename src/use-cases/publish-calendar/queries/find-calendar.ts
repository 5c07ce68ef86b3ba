import { listChapters } from '@/features/chapters/queries/list-chapters'
import { type CalendarEvent, calendarOf } from '@/features/events/documents/calendar-of'
import { calendarSubject } from '@/features/events/domain/calendar-address'
import { placeLines } from '@/features/events/domain/venue'
import { findEvent } from '@/features/events/queries/find-event'
import { type CalendarEntry, listCalendarEntries } from '@/features/events/queries/list-calendar-entries'
import type { Locale } from '@/kernel/locale'

/** An iCalendar file ready to be sent. */
export type Calendar = {
  readonly text: string
  readonly fileName: string
  /** When the last of its entries changed, ISO 8601; null when it has none. */
  readonly lastModified: string | null
  /** One event to put in an agenda, rather than a calendar to subscribe to. */
  readonly isSingle: boolean
}

export type CalendarWords = {
  readonly name: string
  readonly chapterName: (chapter: string) => string
  readonly cancelled: string
  readonly online: string
}

type Wanted = {
  readonly locale: Locale
  /** The address after its language: `['chapters', 'kern-gent.ics']`. */
  readonly segments: readonly string[]
  readonly now: Date
  readonly host: string
  readonly words: CalendarWords
  readonly eventUrl: (slug: string) => string
}

/** The calendar at this address, or null. It holds what anyone may see, and a year of what has gone by. */
export async function findCalendar(wanted: Wanted): Promise<Calendar | null> {
  const found = await findEntries(wanted)
  if (!found) return null
  const { host, words } = wanted
  const lastModified = found.entries
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1)
  return {
    text: calendarOf(
      found.entries.map((entry) => calendarEvent(entry, wanted)),
      { name: found.name, host, cancelled: words.cancelled },
    ),
    fileName: wanted.segments.at(-1) ?? 'calendar.ics',
    lastModified: lastModified ?? null,
    isSingle: found.isSingle,
  }
}

type Entries = {
  readonly name: string
  readonly entries: readonly CalendarEntry[]
  readonly isSingle: boolean
}

async function findEntries({ locale, segments, now, words }: Wanted): Promise<Entries | null> {
  const subject = calendarSubject(segments)
  if (!subject) return null
  const endingAfter = new Date(now.getTime() - YEAR_IN_MS)
  if (subject.of === 'all') {
    return { name: words.name, entries: await listCalendarEntries({ locale, endingAfter }), isSingle: false }
  }
  if (subject.of === 'chapter') {
    const chapter = (await listChapters({ locale })).find(({ slug }) => slug === subject.slug)
    if (!chapter) return null
    const entries = await listCalendarEntries({ locale, endingAfter, chapterId: chapter.id })
    return { name: words.chapterName(chapter.name.text), entries, isSingle: false }
  }
  const event = await findEvent({ slug: subject.slug, locale })
  if (!event) return null
  return {
    name: event.title.text,
    entries: await listCalendarEntries({ locale, id: event.id }),
    isSingle: true,
  }
}

const YEAR_IN_MS = 365 * 86_400_000

function calendarEvent(entry: CalendarEntry, { locale, words, eventUrl }: Wanted): CalendarEvent {
  const { title, summary, cancellationReason, venue, slug } = entry
  return {
    ...entry,
    title: title.text,
    summary: summary.text,
    cancellationReason: cancellationReason.text,
    location: venue.kind === 'online' ? words.online : placeLines(venue, locale).join(', '),
    url: eventUrl(slug),
  }
}

import ical, { escape, ICalCalendarMethod, type ICalEventData, ICalEventStatus } from 'ical-generator'
import { Temporal } from 'temporal-polyfill'
import { tzlib_get_ical_block } from 'timezones-ical-library'
import type { EventState } from '../domain/event-state'
import type { Timed } from '../domain/event-time'

/** An event as plain text for an agenda. */
export type CalendarEvent = Timed & {
  readonly id: number
  readonly title: string
  readonly summary: string
  /** Where it takes place, on one line. */
  readonly location: string
  /** Its page, an absolute web address. */
  readonly url: string
  readonly state: EventState
  readonly cancellationReason: string
  readonly sequence: number
  readonly updatedAt: string
}

export type CalendarSetting = {
  /** How the calendar is called in an agenda that subscribes to it. */
  readonly name: string
  /** Makes the entries' identifiers unique in the world; it must never change. */
  readonly host: string
  /** Stands before the title of what is called off: many agendas show nothing else. */
  readonly cancelled: string
}

/**
 * An iCalendar file (RFC 5545) of these events, each at the local time of its own zone, whose rules are in the file.
 * The same events always give the same bytes.
 */
export function calendarOf(events: readonly CalendarEvent[], setting: CalendarSetting): string {
  const calendar = ical({
    // The library escapes all texts but this one.
    name: escape(setting.name, false),
    prodId: { company: 'Alumninet', product: 'Events' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_IN_SECONDS,
    // With a zone of its own the calendar would write its stamps in that zone, which RFC 5545 (3.8.7.2) forbids.
    timezone: { name: null, generator: rulesOf },
    events: events.map((event) => entryOf(event, setting)),
  })
  return `${calendar.toString()}\r\n`
}

const REFRESH_IN_SECONDS = 3600

/** The VTIMEZONE of a zone, or nothing for a name the library does not know. */
const rulesOf = (timeZone: string): string | null => tzlib_get_ical_block(timeZone)[0] ?? null

const STATUSES = {
  scheduled: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<EventState, ICalEventStatus>

function entryOf(event: CalendarEvent, { host, cancelled }: CalendarSetting): ICalEventData {
  const isCancelled = event.state === 'cancelled'
  const changed = new Date(event.updatedAt)
  return {
    id: `event-${event.id}@${host}`,
    sequence: event.sequence,
    status: STATUSES[event.state],
    // Without a meeting request the stamp is the time of the last change, which also keeps the bytes the same.
    stamp: changed,
    lastModified: changed,
    start: localTime(event.startsAt, event.timeZone),
    end: localTime(event.endsAt, event.timeZone),
    timezone: event.timeZone,
    summary: isCancelled ? `${cancelled}: ${event.title}` : event.title,
    description: [isCancelled ? event.cancellationReason : '', event.summary, event.url]
      .filter((part) => part !== '')
      .join('\n\n'),
    location: event.location,
    url: event.url,
  }
}

const localTime = (instant: string, timeZone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)

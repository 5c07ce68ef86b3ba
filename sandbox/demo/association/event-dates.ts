import { Temporal } from 'temporal-polyfill'
import type { EventTiming, Weekday } from './seed-types'

/**
 * Start and end of a demo event as UTC instants, counted from `today` (YYYY-MM-DD, a day in Belgium).
 * Both are read on the clock of the event's zone, so a weekend that ends at 16:00 still does when the clock
 * changes during the night. An event that would fall on a holiday moves away from `today` by whole weeks.
 */
export function eventTimes(
  seed: EventTiming,
  today: string,
): { readonly startsAt: string; readonly endsAt: string } {
  const day = awayFromHolidays(
    onWeekday(Temporal.PlainDate.from(today).add({ days: seed.dayOffset }), seed.weekday),
    {
      weeks: seed.dayOffset < 0 ? -1 : 1,
    },
  )
  const start = day.toPlainDateTime(seed.startTime)
  const end = start.add({ minutes: seed.durationMinutes })
  return { startsAt: instantOf(start, seed.timeZone), endsAt: instantOf(end, seed.timeZone) }
}

/** The first such weekday on or after `day`. */
export function onWeekday(day: Temporal.PlainDate, weekday: Weekday): Temporal.PlainDate {
  const daysUntil = (ISO_WEEKDAYS[weekday] - day.dayOfWeek + 7) % 7
  return day.add({ days: daysUntil })
}

const ISO_WEEKDAYS = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
} as const satisfies Record<Weekday, number>

/** Belgian holidays with a fixed date, as MM-DD, and the days around Christmas and New Year. */
const HOLIDAYS: ReadonlySet<string> = new Set([
  ...['01-01', '01-02', '05-01', '07-21', '08-15', '11-01', '11-11'],
  ...['12-23', '12-24', '12-25', '12-26', '12-27', '12-28', '12-29', '12-30', '12-31'],
])

function awayFromHolidays(day: Temporal.PlainDate, step: { readonly weeks: number }): Temporal.PlainDate {
  return HOLIDAYS.has(day.toString().slice(5)) ? awayFromHolidays(day.add(step), step) : day
}

const instantOf = (local: Temporal.PlainDateTime, timeZone: string): string =>
  local.toZonedDateTime(timeZone).toInstant().toString()

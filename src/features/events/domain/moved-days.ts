import { Temporal } from 'temporal-polyfill'

/**
 * A moment so many days later (or earlier) by the clock on the wall of a place: eight in the evening stays eight in the
 * evening, whatever summer time does. ISO instants.
 */
export function movedByDays(
  instant: string,
  { days, timeZone }: { readonly days: number; readonly timeZone: string },
): string {
  const moved = Temporal.Instant.fromEpochMilliseconds(Date.parse(instant))
    .toZonedDateTimeISO(timeZone)
    .add({ days })
  return new Date(moved.epochMilliseconds).toISOString()
}

/** The same for a civil date, YYYY-MM-DD. */
export const dayMovedBy = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days

/** The same weekday about a year later: fifty-two weeks on. */
export const nextYearSameWeekday = (day: string): string => dayMovedBy(day, 364)

/** How everything of an event moves to another day: moments that are not there stay so. */
export type Move = {
  readonly moment: <M extends string | null | undefined>(instant: M) => M | string
  readonly day: (day: string) => string
}

export const moveBy = (days: number, timeZone: string): Move => ({
  moment: (instant) => (instant ? movedByDays(instant, { days, timeZone }) : instant),
  day: (day) => dayMovedBy(day, days),
})

import { Temporal } from 'temporal-polyfill'

/** Civil days are written YYYY-MM-DD, so that text order is the order of the calendar. */
export const plusDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

export const dayAfter = (day: string): string => plusDays(day, 1)
export const dayBefore = (day: string): string => plusDays(day, -1)

/** Days from one day to another: zero on the same day, negative when the other comes first. */
export const daysFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days

/** Whole years from one day to another, as ages are counted. */
export const yearsFrom = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' }).years

import type { Locale } from '@/kernel/locale'
import { monthOf, type Timed } from './event-time'

/** Events in the order given, parted where the month (of the place) changes; months are YYYY-MM. */
export function byMonth<E extends Timed>(
  events: readonly E[],
): readonly { readonly month: string; readonly events: readonly E[] }[] {
  const months = new Map<string, E[]>()
  for (const event of events) {
    const month = monthOf(event)
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return [...months].map(([month, found]) => ({ month, events: found }))
}

/** "december 2026" for 2026-12. */
export const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  )

/** Whether this is a month written YYYY-MM, of a year in which the portal can have events. */
export const isMonth = (value: string): boolean => /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value)

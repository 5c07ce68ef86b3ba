import { TIME_ZONE } from '@/kernel/time-zone'

export type YearRefusal = 'not-a-year' | 'year-to-come'

/** Nobody who is alive graduated before. */
const FIRST = 1925

/** What is wrong with a year of graduation, or null. `now` decides which years are still to come, in our time zone. */
export function yearRefusal(year: number, now: Date): YearRefusal | null {
  if (!Number.isInteger(year) || year < FIRST || year > 9999) return 'not-a-year'
  const thisYear = Number(new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: TIME_ZONE }).format(now))
  return year > thisYear ? 'year-to-come' : null
}

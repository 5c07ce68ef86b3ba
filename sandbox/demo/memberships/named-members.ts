import { Temporal } from 'temporal-polyfill'
import { plusDays } from '@/kernel/civil-days'
import type { DemoState } from '../alumni'

export type NamedPeriod = {
  readonly who: DemoState
  /** The plan's key. */
  readonly plan: string
  readonly firstDay: string
  readonly lastDay: string | null
}

/** The periods of the named alumni, so that each stands as the name says on `today`. */
export function namedPeriods(today: string): readonly NamedPeriod[] {
  const thisYear = academicYearOf(today)
  const lapsed = thisYear - (today.slice(5) < '11-15' && today.slice(5) >= '10-01' ? 2 : 1)
  return [
    ...years('paying', 'engineering-year', { from: thisYear - 4, through: thisYear }),
    ...years('lapsed', 'engineering-year', { from: lapsed - 2, through: lapsed }),
    ...years('staff-and-alumnus', 'engineering-year', { from: thisYear - 6, through: thisYear - 1 }),
    { who: 'staff-and-alumnus', plan: 'engineering-life', firstDay: `${thisYear}-10-01`, lastDay: null },
    // Twelve days in grace, of a year that began when it did.
    {
      who: 'in-grace',
      plan: 'engineering-year',
      firstDay: plusDays(today, -376),
      lastDay: plusDays(today, -12),
    },
    {
      who: 'couple-first',
      plan: 'outdoors-year',
      firstDay: `${today.slice(0, 4)}-01-01`,
      lastDay: `${today.slice(0, 4)}-12-31`,
    },
  ]
}

/** One period an academic year, named by the year in which it begins. */
const years = (
  who: DemoState,
  plan: string,
  { from, through }: { readonly from: number; readonly through: number },
): readonly NamedPeriod[] =>
  Array.from({ length: through - from + 1 }, (_, index) => ({
    who,
    plan,
    firstDay: `${from + index}-10-01`,
    lastDay: `${from + index + 1}-09-30`,
  }))

const academicYearOf = (day: string): number => {
  const { year, month } = Temporal.PlainDate.from(day)
  return month >= 10 ? year : year - 1
}

import { dayAfter, dayBefore } from '@/kernel/civil-days'
import { type BoughtPeriod, type PeriodPlan, periodOf } from './period-of'
import { isDayOfYear } from './plan-problems'
import { isYearModel, type PeriodModel } from './plan-words'

export type ExampleDay = 'today' | 'rollover-eve' | 'rollover-day' | 'year-end' | 'new-year' | 'leap-day'

export type ExamplePeriod = {
  readonly why: ExampleDay
  /** Who becomes a member on this day … */
  readonly on: string
  /** … gets this. */
  readonly period: BoughtPeriod
}

const YEAR_ENDS: Record<PeriodModel, string> = {
  'academic-year': '09-30',
  'calendar-year': '12-31',
  rolling: '12-31',
  lifetime: '12-31',
}

/**
 * What a plan would sell to new members on the three days that tell most about it: today, and the coming eve and day of
 * its rollover, or of its new year; of twelve months the next 29 February too. A rollover that is no day yet is left out.
 */
export function examplePeriods(
  plan: Pick<PeriodPlan, 'periodModel' | 'rolloverOn'>,
  { today }: { readonly today: string },
): readonly ExamplePeriod[] {
  const rolloverOn =
    plan.rolloverOn && isYearModel(plan.periodModel) && isDayOfYear(plan.rolloverOn) ? plan.rolloverOn : null
  return exampleDays(plan.periodModel, { rolloverOn, today }).flatMap(({ why, on }) => {
    const period = periodOf({ ...plan, rolloverOn, renewalWindowDays: 0 }, { joinedOn: on })
    return period.ok ? [{ why, on, period: period.value }] : []
  })
}

type Example = { readonly why: ExampleDay; readonly on: string }

function exampleDays(
  model: PeriodModel,
  { rolloverOn, today }: { readonly rolloverOn: string | null; readonly today: string },
): readonly Example[] {
  const first: Example = { why: 'today', on: today }
  if (rolloverOn) {
    const on = nextDayNamed(rolloverOn, today)
    return [first, { why: 'rollover-eve', on: dayBefore(on) }, { why: 'rollover-day', on }]
  }
  const end = nextDayNamed(YEAR_ENDS[model], today)
  const yearEnd: Example = { why: 'year-end', on: end }
  if (model === 'rolling') return [first, yearEnd, { why: 'leap-day', on: nextLeapDay(today) }]
  return [first, yearEnd, { why: 'new-year', on: dayAfter(end) }]
}

/** The first day after today with this month and day (MM-DD); 29 February is 28 February where there is none. */
function nextDayNamed(monthDay: string, today: string): string {
  const year = Number(today.slice(0, 4))
  const inYear = (y: number) => (monthDay === '02-29' && !isLeap(y) ? `${y}-02-28` : `${y}-${monthDay}`)
  return inYear(year) > today ? inYear(year) : inYear(year + 1)
}

function nextLeapDay(today: string): string {
  let year = Number(today.slice(0, 4))
  while (!isLeap(year) || `${year}-02-29` <= today) year += 1
  return `${year}-02-29`
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

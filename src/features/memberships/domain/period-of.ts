import { Temporal } from 'temporal-polyfill'
import { dayAfter, daysFrom, plusDays } from '@/kernel/civil-days'
import { ok, type Result, refused } from '@/kernel/result'
import type { PeriodModel } from './plan-words'

export type PeriodPlan = {
  readonly periodModel: PeriodModel
  /** MM-DD; null when joining late in the year buys no more than that year. */
  readonly rolloverOn: string | null
  /** How many days before the end of a period the next one may be bought. */
  readonly renewalWindowDays: number
}

/** The latest period that somebody has at the chapter; without a last day it is for life. */
export type LatestPeriod = { readonly lastDay: string | null; readonly graceDays: number }

/** First and last day, both included; `lastDay` is null for life. */
export type BoughtPeriod = {
  readonly firstDay: string
  readonly lastDay: string | null
  /** The next year comes with it, for joining on or after the rollover day. */
  readonly coversNext: boolean
}

export type PeriodRefusal = 'too-early' | 'member-for-life'

/**
 * The period that somebody buys who pays on `joinedOn`. Within the renewal window and the days of grace it begins the
 * day after the old one; later it begins afresh; earlier it is refused, but for life one may join at any time.
 */
export function periodOf(
  plan: PeriodPlan,
  { joinedOn, latest = null }: { readonly joinedOn: string; readonly latest?: LatestPeriod | null },
): Result<BoughtPeriod, PeriodRefusal> {
  const first = firstDayOf(plan, { joinedOn, latest })
  if (!first.ok) return first
  const firstDay = first.value
  if (plan.periodModel === 'lifetime') return ok({ firstDay, lastDay: null, coversNext: false })
  if (plan.periodModel === 'rolling')
    return ok({ firstDay, lastDay: lastOfTwelveMonths(firstDay), coversNext: false })
  const yearEnd = endOfYear(plan.periodModel, firstDay)
  // Who pays late for days gone by is treated as who joins on that day.
  const coversNext = isAfterRollover(plan, { day: joinedOn > firstDay ? joinedOn : firstDay, yearEnd })
  return ok({ firstDay, lastDay: coversNext ? yearLater(yearEnd) : yearEnd, coversNext })
}

function firstDayOf(
  plan: PeriodPlan,
  { joinedOn, latest }: { readonly joinedOn: string; readonly latest: LatestPeriod | null },
): Result<string, PeriodRefusal> {
  if (!latest) return ok(joinedOn)
  if (latest.lastDay === null) return refused('member-for-life')
  const daysLeft = daysFrom(joinedOn, latest.lastDay)
  if (daysLeft < -latest.graceDays) return ok(joinedOn)
  const isTooEarly = plan.periodModel !== 'lifetime' && daysLeft > plan.renewalWindowDays
  return isTooEarly ? refused('too-early') : ok(dayAfter(latest.lastDay))
}

/** The first day on which a renewal is sold. */
export const renewableFrom = (
  { renewalWindowDays }: Pick<PeriodPlan, 'renewalWindowDays'>,
  lastDay: string,
): string => plusDays(lastDay, -renewalWindowDays)

const YEAR_ENDS = { 'academic-year': '09-30', 'calendar-year': '12-31' } as const

function endOfYear(model: keyof typeof YEAR_ENDS, day: string): string {
  const end = `${day.slice(0, 4)}-${YEAR_ENDS[model]}`
  return day <= end ? end : yearLater(end)
}

function isAfterRollover(
  { rolloverOn }: PeriodPlan,
  { day, yearEnd }: { readonly day: string; readonly yearEnd: string },
): boolean {
  if (!rolloverOn) return false
  // The one rollover day within the year that ends on `yearEnd`.
  const year = Number(yearEnd.slice(0, 4))
  const own = rolloverOn <= yearEnd.slice(5) ? year : year - 1
  return day >= Temporal.PlainMonthDay.from(rolloverOn).toPlainDate({ year: own }).toString()
}

/** Year ends are the last of September and of December, which every year has. */
const yearLater = (yearEnd: string): string => `${Number(yearEnd.slice(0, 4)) + 1}${yearEnd.slice(4)}`

/** The day before the anniversary; of 29 February that is 1 March when the year has no such day. */
function lastOfTwelveMonths(firstDay: string): string {
  const anniversary = Temporal.PlainDate.from(firstDay).add({ years: 1 })
  const hasMoved = anniversary.day !== Number(firstDay.slice(8))
  return (hasMoved ? anniversary : anniversary.subtract({ days: 1 })).toString()
}

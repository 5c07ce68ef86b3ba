import { describe, expect, it } from 'vitest'
import { type LatestPeriod, periodOf, type PeriodPlan, renewableFrom } from './period-of'

const academic: PeriodPlan = { periodModel: 'academic-year', rolloverOn: '07-01', renewalWindowDays: 60 }
const calendar: PeriodPlan = { periodModel: 'calendar-year', rolloverOn: '10-01', renewalWindowDays: 60 }
const rolling: PeriodPlan = { periodModel: 'rolling', rolloverOn: null, renewalWindowDays: 60 }
const lifetime: PeriodPlan = { periodModel: 'lifetime', rolloverOn: null, renewalWindowDays: 60 }

/** "first / last", with a plus when the next year comes with it. */
function told(plan: PeriodPlan, joinedOn: string, latest: LatestPeriod | null = null): string {
  const period = periodOf(plan, { joinedOn, latest })
  if (!period.ok) return period.code
  const { firstDay, lastDay, coversNext } = period.value
  return `${firstDay} / ${lastDay ?? 'for life'}${coversNext ? ' +' : ''}`
}

describe('the period of who joins', () => {
  it.each([
    ['academic year, its first day', academic, '2026-10-01', '2026-10-01 / 2027-09-30'],
    ['academic year, on 31 December', academic, '2026-12-31', '2026-12-31 / 2027-09-30'],
    ['academic year, on 29 February', academic, '2028-02-29', '2028-02-29 / 2028-09-30'],
    ['academic year, the eve of rollover', academic, '2027-06-30', '2027-06-30 / 2027-09-30'],
    ['academic year, the day of rollover', academic, '2027-07-01', '2027-07-01 / 2028-09-30 +'],
    ['academic year, its last day', academic, '2027-09-30', '2027-09-30 / 2028-09-30 +'],
    [
      'rollover early in the academic year',
      { ...academic, rolloverOn: '12-15' },
      '2026-12-14',
      '2026-12-14 / 2027-09-30',
    ],
    ['and on that day', { ...academic, rolloverOn: '12-15' }, '2026-12-15', '2026-12-15 / 2028-09-30 +'],
    [
      'and before it, in October',
      { ...academic, rolloverOn: '12-15' },
      '2026-10-02',
      '2026-10-02 / 2027-09-30',
    ],
    ['no rollover', { ...academic, rolloverOn: null }, '2027-09-30', '2027-09-30 / 2027-09-30'],
    [
      'rollover on 29 February, in a year without',
      { ...academic, rolloverOn: '02-29' },
      '2027-02-28',
      '2027-02-28 / 2028-09-30 +',
    ],
    [
      'rollover on 29 February, its eve',
      { ...academic, rolloverOn: '02-29' },
      '2028-02-28',
      '2028-02-28 / 2028-09-30',
    ],
    ['calendar year, New Year', calendar, '2027-01-01', '2027-01-01 / 2027-12-31'],
    ['calendar year, the eve of rollover', calendar, '2027-09-30', '2027-09-30 / 2027-12-31'],
    ['calendar year, the day of rollover', calendar, '2027-10-01', '2027-10-01 / 2028-12-31 +'],
    ['calendar year, on 31 December', calendar, '2026-12-31', '2026-12-31 / 2027-12-31 +'],
    ['rolling, an ordinary day', rolling, '2026-11-22', '2026-11-22 / 2027-11-21'],
    ['rolling, on 31 December', rolling, '2026-12-31', '2026-12-31 / 2027-12-30'],
    ['rolling, on 29 February', rolling, '2028-02-29', '2028-02-29 / 2029-02-28'],
    ['rolling, on 1 March before a leap year', rolling, '2027-03-01', '2027-03-01 / 2028-02-29'],
    ['rolling, the day the clock goes forward', rolling, '2027-03-28', '2027-03-28 / 2028-03-27'],
    ['rolling, the day the clock goes back', rolling, '2027-10-31', '2027-10-31 / 2028-10-30'],
    ['lifetime', lifetime, '2026-11-22', '2026-11-22 / for life'],
  ])('%s', (_case, plan, joinedOn, expected) => expect(told(plan, joinedOn)).toBe(expected))
})

describe('the period of who renews', () => {
  const latest = { lastDay: '2027-09-30', graceDays: 30 }

  it.each([
    ['the day before the window', '2027-07-31', 'too-early'],
    ['the first day of the window', '2027-08-01', '2027-10-01 / 2028-09-30'],
    ['the last day of the old period', '2027-09-30', '2027-10-01 / 2028-09-30'],
    ['the first day of grace', '2027-10-01', '2027-10-01 / 2028-09-30'],
    ['the last day of grace', '2027-10-30', '2027-10-01 / 2028-09-30'],
    ['the day after grace', '2027-10-31', '2027-10-31 / 2028-09-30'],
    ['years later', '2031-01-05', '2031-01-05 / 2031-09-30'],
  ])('on %s (%s)', (_case, joinedOn, expected) => expect(told(academic, joinedOn, latest)).toBe(expected))

  it('follows the old period exactly when the clock changes in between', () => {
    const spring = { lastDay: '2027-03-27', graceDays: 30 }
    expect(told(rolling, '2027-03-28', spring)).toBe('2027-03-28 / 2028-03-27')
    expect(told(rolling, '2027-10-31', { lastDay: '2027-10-30', graceDays: 0 })).toBe(
      '2027-10-31 / 2028-10-30',
    )
  })

  it('gets the next year with it, for paying after the rollover day for a period that began before it', () => {
    expect(told(academic, '2027-07-05', { lastDay: '2027-06-15', graceDays: 30 })).toBe(
      '2027-06-16 / 2028-09-30 +',
    )
    expect(told(academic, '2027-06-30', { lastDay: '2027-06-15', graceDays: 30 })).toBe(
      '2027-06-16 / 2027-09-30',
    )
  })

  it('goes over from one model to another without a gap', () => {
    const untilNewYear = { lastDay: '2026-12-31', graceDays: 30 }
    expect(told(academic, '2026-12-01', untilNewYear)).toBe('2027-01-01 / 2027-09-30')
    expect(told(rolling, '2026-12-01', untilNewYear)).toBe('2027-01-01 / 2027-12-31')
  })

  it('may join for life at any time, and then buys nothing any more', () => {
    expect(told(lifetime, '2026-11-22', latest)).toBe('2027-10-01 / for life')
    expect(told(academic, '2026-11-22', { lastDay: null, graceDays: 30 })).toBe('member-for-life')
    expect(told(lifetime, '2026-11-22', { lastDay: null, graceDays: 30 })).toBe('member-for-life')
  })

  it('knows the first day on which it may', () =>
    expect(renewableFrom(academic, '2027-09-30')).toBe('2027-08-01'))
})

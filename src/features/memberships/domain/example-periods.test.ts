import { describe, expect, it } from 'vitest'
import { examplePeriods } from './example-periods'

const told = (plan: Parameters<typeof examplePeriods>[0], today: string) =>
  examplePeriods(plan, { today }).map(
    ({ why, on, period: { firstDay, lastDay } }) => `${why} ${on}: ${firstDay} – ${lastDay ?? 'for life'}`,
  )

describe('the examples beside a plan', () => {
  it('show the eve and the day of the rollover', () => {
    expect(told({ periodModel: 'academic-year', rolloverOn: '07-01' }, '2026-11-28')).toEqual([
      'today 2026-11-28: 2026-11-28 – 2027-09-30',
      'rollover-eve 2027-06-30: 2027-06-30 – 2027-09-30',
      'rollover-day 2027-07-01: 2027-07-01 – 2028-09-30',
    ])
  })

  it('show the turn of the year when there is no rollover', () => {
    expect(told({ periodModel: 'calendar-year', rolloverOn: null }, '2026-11-28')).toEqual([
      'today 2026-11-28: 2026-11-28 – 2026-12-31',
      'year-end 2026-12-31: 2026-12-31 – 2026-12-31',
      'new-year 2027-01-01: 2027-01-01 – 2027-12-31',
    ])
  })

  it('show the day that not every year has', () => {
    expect(told({ periodModel: 'rolling', rolloverOn: null }, '2026-11-28')).toEqual([
      'today 2026-11-28: 2026-11-28 – 2027-11-27',
      'year-end 2026-12-31: 2026-12-31 – 2027-12-30',
      'leap-day 2028-02-29: 2028-02-29 – 2029-02-28',
    ])
  })

  it('show that it is for life on each of them', () => {
    expect(told({ periodModel: 'lifetime', rolloverOn: null }, '2026-11-28')).toEqual([
      'today 2026-11-28: 2026-11-28 – for life',
      'year-end 2026-12-31: 2026-12-31 – for life',
      'new-year 2027-01-01: 2027-01-01 – for life',
    ])
  })

  it('leave a rollover out that is half written, or that the model does not know', () => {
    expect(told({ periodModel: 'calendar-year', rolloverOn: '13-' }, '2026-11-28')).toHaveLength(3)
    expect(told({ periodModel: 'rolling', rolloverOn: '07-01' }, '2026-11-28')).toHaveLength(3)
  })

  it('take a rollover of 29 February in a year without one', () => {
    expect(told({ periodModel: 'calendar-year', rolloverOn: '02-29' }, '2026-11-28')[2]).toMatch(
      /^rollover-day 2027-02-28/,
    )
  })
})

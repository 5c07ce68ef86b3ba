import { describe, expect, it } from 'vitest'
import { type DrawnPeriod, timelineOf } from './timeline'

const held = (firstDay: string, lastDay: string | null, fields: Partial<DrawnPeriod> = {}): DrawnPeriod => ({
  chapterId: 1,
  firstDay,
  lastDay,
  endedOn: null,
  ...fields,
})

describe('the years of a member', () => {
  it('run from the first to the last, with today in them', () => {
    expect(timelineOf([held('2026-01-01', '2026-12-31')], '2026-07-02')).toEqual({
      rows: [{ chapterId: 1, bars: [{ at: 0, width: 100 }] }],
      years: [{ year: 2026, at: 0 }],
      today: 49.86,
    })
  })

  it('are one bar as long as periods follow each other, and another after a gap', () => {
    const bars = timelineOf(
      [held('2026-01-01', '2026-12-31'), held('2023-01-01', '2023-12-31'), held('2024-01-01', '2024-12-31')],
      '2026-07-02',
    )?.rows[0]?.bars
    expect(bars).toEqual([
      { at: 0, width: 50.03 },
      { at: 75.02, width: 24.98 },
    ])
  })

  it('have a row for each chapter, and reach the end for life', () => {
    const timeline = timelineOf(
      [held('2026-07-02', null, { chapterId: 2 }), held('2025-01-01', '2025-12-31')],
      '2026-08-01',
    )
    expect(timeline?.rows).toEqual([
      { chapterId: 1, bars: [{ at: 0, width: 50 }] },
      { chapterId: 2, bars: [{ at: 74.93, width: 25.07 }] },
    ])
  })

  it('leave out what never counted, and end where it was ended', () => {
    expect(timelineOf([held('2026-01-01', '2026-12-31', { endedOn: '2025-12-31' })], '2026-07-02')).toBeNull()
    const ended = timelineOf([held('2026-01-01', '2026-12-31', { endedOn: '2026-01-31' })], '2026-07-02')
    expect(ended?.rows[0]?.bars).toEqual([{ at: 0, width: 8.49 }])
    expect(timelineOf([], '2026-07-02')).toBeNull()
  })

  it('name six of many', () => {
    const years = timelineOf([held('2010-10-01', '2026-09-30')], '2026-07-02')?.years.map(({ year }) => year)
    expect(years).toEqual([2010, 2013, 2016, 2019, 2022, 2025])
  })
})

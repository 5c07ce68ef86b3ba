import { describe, expect, it } from 'vitest'
import { dayMovedBy, daysBetween, movedByDays, nextYearSameWeekday } from './moved-days'

describe('days that are moved', () => {
  it.each([
    ['winter to summer', '2026-12-04T19:00:00.000Z', 200, 'Europe/Brussels', '2027-06-22T18:00:00.000Z'],
    ['back over the change', '2027-03-29T18:00:00.000Z', -2, 'Europe/Brussels', '2027-03-27T19:00:00.000Z'],
    ['without summer time', '2026-12-04T12:00:00.000Z', 200, 'Asia/Jakarta', '2027-06-22T12:00:00.000Z'],
  ])('keep the hour on the wall: %s', (_name, instant, days, timeZone, expected) => {
    expect(movedByDays(instant, { days, timeZone })).toBe(expected)
  })

  it('are counted and moved as civil dates', () => {
    expect(daysBetween('2027-02-28', '2028-03-01')).toBe(367)
    expect(dayMovedBy('2028-02-28', 2)).toBe('2028-03-01')
    expect(nextYearSameWeekday('2026-12-04')).toBe('2027-12-03')
  })
})

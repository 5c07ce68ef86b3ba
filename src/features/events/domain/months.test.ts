import { describe, expect, it } from 'vitest'
import { byMonth, isMonth, monthName } from './months'

const startingAt = (startsAt: string, timeZone = 'Europe/Brussels') => ({
  startsAt,
  endsAt: startsAt,
  timeZone,
})

describe('events by month', () => {
  it('keeps their order, newest or oldest first', () => {
    const [january, december, november] = [
      startingAt('2027-01-02T10:00:00Z'),
      startingAt('2026-12-12T10:00:00Z'),
      startingAt('2026-11-30T10:00:00Z'),
    ]
    expect(byMonth([january, december, november])).toEqual([
      { month: '2027-01', events: [january] },
      { month: '2026-12', events: [december] },
      { month: '2026-11', events: [november] },
    ])
  })

  it('reads the month on the clock of the place', () => {
    const events = [startingAt('2026-11-30T22:00:00Z', 'Asia/Tokyo'), startingAt('2026-11-30T22:30:00Z')]
    expect(byMonth(events).map(({ month }) => month)).toEqual(['2026-12', '2026-11'])
  })

  it('of no events is empty', () => expect(byMonth([])).toEqual([]))
})

describe('a month', () => {
  it('has a name in each language', () => {
    expect([monthName('2026-12', 'nl'), monthName('2026-12', 'en')]).toEqual([
      'december 2026',
      'December 2026',
    ])
  })

  it.each([
    ['2026-12', true],
    ['0000-01', false],
    ['2026-13', false],
    ['2026-00', false],
    ['2026-1', false],
    ['december', false],
    ['', false],
  ])('written %j: %s', (value, expected) => expect(isMonth(value)).toBe(expected))
})

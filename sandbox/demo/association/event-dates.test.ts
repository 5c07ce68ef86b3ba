import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { eventTimes, onWeekday } from './event-dates'
import type { EventTiming, Weekday } from './seed-types'

const thursdayLecture: EventTiming = {
  dayOffset: 0,
  weekday: 'thursday',
  startTime: '20:00',
  durationMinutes: 90,
  timeZone: 'Europe/Brussels',
}

const weekdayFrom = (day: string, weekday: Weekday) =>
  onWeekday(Temporal.PlainDate.from(day), weekday).toString()

describe('onWeekday', () => {
  it.each([
    { weekday: 'thursday', expected: '2026-03-05' },
    { weekday: 'friday', expected: '2026-03-06' },
    { weekday: 'sunday', expected: '2026-03-08' },
    { weekday: 'wednesday', expected: '2026-03-11' },
  ] as const)('gives $expected as the first $weekday from Thursday 5 March 2026', ({ weekday, expected }) => {
    expect(weekdayFrom('2026-03-05', weekday)).toBe(expected)
  })
})

describe('eventTimes', () => {
  it('counts the days from the day of loading, then goes on to the weekday', () => {
    expect(eventTimes({ ...thursdayLecture, dayOffset: 10 }, '2026-03-02')).toEqual({
      startsAt: '2026-03-12T19:00:00Z',
      endsAt: '2026-03-12T20:30:00Z',
    })
  })

  it('keeps the hour on the clock when summer time has begun in between', () => {
    expect(eventTimes({ ...thursdayLecture, dayOffset: 28 }, '2026-03-05')).toEqual({
      startsAt: '2026-04-02T18:00:00Z',
      endsAt: '2026-04-02T19:30:00Z',
    })
  })

  it('ends a weekend at the hour announced although the night had 23 hours', () => {
    const weekend: EventTiming = {
      ...thursdayLecture,
      weekday: 'saturday',
      startTime: '09:00',
      durationMinutes: 31 * 60,
    }
    expect(eventTimes(weekend, '2026-03-28')).toEqual({
      startsAt: '2026-03-28T08:00:00Z',
      endsAt: '2026-03-29T14:00:00Z',
    })
  })

  it('ends a weekend at the hour announced although the night had 25 hours', () => {
    const weekend: EventTiming = {
      ...thursdayLecture,
      weekday: 'saturday',
      startTime: '09:00',
      durationMinutes: 31 * 60,
    }
    expect(eventTimes(weekend, '2026-10-24')).toEqual({
      startsAt: '2026-10-24T07:00:00Z',
      endsAt: '2026-10-25T15:00:00Z',
    })
  })

  it('puts an end that the clock skips an hour later, never before the start', () => {
    const ball: EventTiming = {
      ...thursdayLecture,
      weekday: 'saturday',
      startTime: '21:00',
      durationMinutes: 330,
    }
    expect(eventTimes(ball, '2026-03-28')).toEqual({
      startsAt: '2026-03-28T20:00:00Z',
      endsAt: '2026-03-29T01:30:00Z',
    })
  })

  it('follows the clock of the place, where summer time may begin on another day or never', () => {
    const inNewYork = { ...thursdayLecture, timeZone: 'America/New_York' }
    const inJakarta = { ...thursdayLecture, timeZone: 'Asia/Jakarta' }
    expect(eventTimes(inNewYork, '2026-03-12').startsAt).toBe('2026-03-13T00:00:00Z')
    expect(eventTimes(inJakarta, '2026-03-12').startsAt).toBe('2026-03-12T13:00:00Z')
    expect(eventTimes(inJakarta, '2026-07-02').startsAt).toBe('2026-07-02T13:00:00Z')
  })

  it('moves an upcoming event past Christmas and New Year', () => {
    expect(eventTimes({ ...thursdayLecture, dayOffset: 24 }, '2026-12-01').startsAt).toBe(
      '2027-01-07T19:00:00Z',
    )
  })

  it('moves a past event back before Christmas, so that it stays past', () => {
    expect(eventTimes({ ...thursdayLecture, dayOffset: -10 }, '2027-01-05').startsAt).toBe(
      '2026-12-17T19:00:00Z',
    )
  })

  it('gives the same times however often it is asked', () => {
    const once = eventTimes(thursdayLecture, '2026-11-22')
    expect(eventTimes(thursdayLecture, '2026-11-22')).toEqual(once)
  })
})

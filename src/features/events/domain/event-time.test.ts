import { describe, expect, it } from 'vitest'
import { calendarSheet, dayOf, monthOf, timeInList, whenElsewhere, whenOf } from './event-time'

const BRUSSELS = 'Europe/Brussels'

const evening = (startsAt: string, endsAt: string, timeZone = BRUSSELS) => ({ startsAt, endsAt, timeZone })
const lecture = evening('2026-12-03T19:00:00Z', '2026-12-03T21:00:00Z')
const weekend = evening('2026-12-04T17:00:00Z', '2026-12-06T15:00:00Z')
const jakarta = evening('2026-12-03T12:00:00Z', '2026-12-03T14:00:00Z', 'Asia/Jakarta')

describe('the date and time of an event', () => {
  it.each([
    {
      of: 'an evening',
      event: lecture,
      nl: ['donderdag 3 december 2026', '20.00–22.00 uur'],
      en: ['Thursday 3 December 2026', '20:00–22:00'],
    },
    {
      of: 'an evening until midnight',
      event: evening('2026-12-03T19:00:00Z', '2026-12-03T23:00:00Z'),
      nl: ['donderdag 3 december 2026', '20.00–24.00 uur'],
      en: ['Thursday 3 December 2026', '20:00–midnight'],
    },
    {
      of: 'a ball into the night',
      event: evening('2026-12-03T19:00:00Z', '2026-12-04T00:30:00Z'),
      nl: ['donderdag 3 december 2026', '20.00–01.30 uur (’s nachts)'],
      en: ['Thursday 3 December 2026', '20:00–01:30 (after midnight)'],
    },
    {
      of: 'a weekend',
      event: weekend,
      nl: ['vrijdag 4 – zondag 6 december 2026', 'van vrijdag 18.00 uur tot zondag 16.00 uur'],
      en: ['Friday 4 December – Sunday 6 December 2026', 'from Friday 18:00 to Sunday 16:00'],
    },
    {
      of: 'days over the turn of the year',
      event: evening('2026-12-30T17:00:00Z', '2027-01-02T15:00:00Z'),
      nl: [
        'woensdag 30 december 2026 – zaterdag 2 januari 2027',
        'van woensdag 18.00 uur tot zaterdag 16.00 uur',
      ],
      en: ['Wednesday 30 December 2026 – Saturday 2 January 2027', 'from Wednesday 18:00 to Saturday 16:00'],
    },
    {
      of: 'more than a week, where a weekday would be ambiguous',
      event: evening('2026-12-04T17:00:00Z', '2026-12-18T15:00:00Z'),
      nl: ['vrijdag 4 – vrijdag 18 december 2026', 'van 4 december 18.00 uur tot 18 december 16.00 uur'],
      en: ['Friday 4 December – Friday 18 December 2026', 'from 4 December 18:00 to 18 December 16:00'],
    },
    {
      of: 'the night in which summer time begins',
      event: evening('2027-03-27T22:00:00Z', '2027-03-28T02:00:00Z'),
      nl: ['zaterdag 27 maart 2027', '23.00–04.00 uur (’s nachts)'],
      en: ['Saturday 27 March 2027', '23:00–04:00 (after midnight)'],
    },
    {
      of: 'the night in which summer time ends, four hours long on a clock that shows three',
      event: evening('2026-10-24T22:00:00Z', '2026-10-25T02:00:00Z'),
      nl: ['zondag 25 oktober 2026', '00.00–03.00 uur'],
      en: ['Sunday 25 October 2026', '00:00–03:00'],
    },
  ])('of $of', ({ event, nl, en }) => {
    expect(whenOf(event, 'nl')).toEqual({ date: nl[0], time: nl[1], zone: null })
    expect(whenOf(event, 'en')).toEqual({ date: en[0], time: en[1], zone: null })
  })

  it.each([
    ['Asia/Jakarta', '19.00–21.00 uur', 'West-Indonesische tijd'],
    ['Europe/London', '12.00–14.00 uur', 'Greenwich Mean Time'],
    ['America/New_York', '07.00–09.00 uur', 'Eastern-standaardtijd'],
    ['Europe/Berlin', '13.00–15.00 uur', null],
  ])(
    'in %s are those of the place, and name its zone only when its clock differs',
    (timeZone, time, zone) => {
      const when = whenOf(evening('2026-12-03T12:00:00Z', '2026-12-03T14:00:00Z', timeZone), 'nl')
      expect(when).toEqual({ date: 'donderdag 3 december 2026', time, zone })
    },
  )
})

describe('the time of an event on the clock of a reader elsewhere', () => {
  it('is left out when that clock shows the same', () => {
    expect(whenElsewhere(lecture, 'Europe/Paris', 'nl')).toBeNull()
  })

  it('may fall on another day', () => {
    expect(whenElsewhere(lecture, 'Asia/Jakarta', 'nl')).toEqual({
      date: 'vrijdag 4 december 2026',
      time: '02.00–04.00 uur',
    })
  })
})

describe('the line under a title in a list', () => {
  it.each([
    { event: lecture, nl: '20.00–22.00 uur', en: '20:00–22:00' },
    { event: weekend, nl: '18.00 uur, tot zondag 6 december', en: '18:00, until Sunday 6 December' },
  ])('is $nl', ({ event, nl, en }) => {
    expect([timeInList(event, 'nl'), timeInList(event, 'en')]).toEqual([nl, en])
  })
})

describe('the day of an event', () => {
  it('is that of the place, whatever day it is in Belgium', () => {
    const early = evening('2026-11-30T21:00:00Z', '2026-11-30T23:00:00Z', 'Asia/Tokyo')
    expect([dayOf(early, early.startsAt), monthOf(early)]).toEqual(['2026-12-01', '2026-12'])
    expect(calendarSheet(early, 'nl')).toEqual({ day: '01', month: 'december', weekday: 'dinsdag' })
    expect(calendarSheet(jakarta, 'en')).toEqual({ day: '03', month: 'December', weekday: 'Thursday' })
  })
})

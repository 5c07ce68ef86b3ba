import { describe, expect, it } from 'vitest'
import { calendarPath, calendarSubject } from './calendar-address'

describe('the address of a calendar', () => {
  it.each([
    [{ of: 'all' }, '/api/calendar/nl/all.ics'],
    [{ of: 'chapter', slug: 'kern-gent' }, '/api/calendar/nl/chapters/kern-gent.ics'],
    [{ of: 'event', slug: 'wat-een-brug' }, '/api/calendar/nl/events/wat-een-brug.ics'],
  ] as const)('of %j is %s, and is read back', (subject, path) => {
    expect(calendarPath(subject, 'nl')).toBe(path)
    expect(calendarSubject(path.split('/').slice(4))).toEqual(subject)
  })

  it.each([
    '',
    'all',
    'none.ics',
    'people/an.ics',
    'events/.ics',
    'events/a--b.ics',
    'events/a/b.ics',
    'events/A.ics',
  ])('is nothing when it reads %j', (path) => expect(calendarSubject(path.split('/'))).toBeNull())
})

import { describe, expect, it } from 'vitest'
import { civilDateAt, isTimeZone } from './civil-date'

describe('the calendar day of the association', () => {
  it.each([
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['2026-01-14T23:00:00Z', '2026-01-15'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
  ])('at %s is %s', (instant, day) => expect(civilDateAt(new Date(instant))).toBe(day))
})

describe('a time zone', () => {
  it.each([
    ['Europe/Brussels', true],
    ['Asia/Kolkata', true],
    ['Asia/Calcutta', true],
    ['Europe/Nowhere', false],
    ['+01:00', false],
    ['', false],
  ])('%j: %j', (name, expected) => expect(isTimeZone(name)).toBe(expected))
})

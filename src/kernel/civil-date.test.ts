import { describe, expect, it } from 'vitest'
import { civilDateAt } from './civil-date'

describe('the calendar day of the association', () => {
  it.each([
    ['2026-01-14T22:59:59Z', '2026-01-14'],
    ['2026-01-14T23:00:00Z', '2026-01-15'],
    ['2026-07-14T21:59:59Z', '2026-07-14'],
    ['2026-07-14T22:00:00Z', '2026-07-15'],
  ])('at %s is %s', (instant, day) => expect(civilDateAt(new Date(instant))).toBe(day))
})

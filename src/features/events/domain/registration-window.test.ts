import { describe, expect, it } from 'vitest'
import { windowOf, windowState } from './registration-window'

const window = { opensAt: '2026-10-01T10:00:00Z', closesAt: '2026-11-01T10:00:00Z' }

describe('the time in which one can register', () => {
  it.each([
    ['2026-10-01T09:59:59Z', 'not-yet'],
    ['2026-10-01T10:00:00Z', 'open'],
    ['2026-11-01T09:59:59Z', 'open'],
    ['2026-11-01T10:00:00Z', 'closed'],
  ])('at %s is %s', (now, state) => {
    expect(windowState(window, new Date(now))).toBe(state)
  })

  it.each([
    [null, '2026-12-04T19:00:00Z'],
    ['2026-12-01T00:00:00Z', '2026-12-01T00:00:00Z'],
    ['2026-12-24T00:00:00Z', '2026-12-04T19:00:00Z'],
  ])('with an end of %s closes at %s', (closesAt, expected) => {
    expect(windowOf({ opensAt: null, closesAt, startsAt: '2026-12-04T19:00:00Z' })).toEqual({
      opensAt: null,
      closesAt: expected,
    })
  })
})

import { describe, expect, it } from 'vitest'
import { offerEnd } from './offer-length'

const NOW = new Date('2026-11-01T12:00:00Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)

describe('how long an offer stands', () => {
  it.each([
    { closesIn: 24 * 60, stands: 48 },
    { closesIn: 192, stands: 48 },
    { closesIn: 96, stands: 24 },
    { closesIn: 8, stands: 2 },
    { closesIn: 3, stands: 2 },
    { closesIn: 2, stands: 2 },
  ])('closing in $closesIn hours: $stands hours', ({ closesIn, stands }) => {
    expect(offerEnd({ now: NOW, closesAt: hours(closesIn) })).toEqual(hours(stands))
  })

  it('is not made at all when less than two hours are left', () => {
    expect(offerEnd({ now: NOW, closesAt: hours(1.99) })).toBe(null)
    expect(offerEnd({ now: NOW, closesAt: hours(-1) })).toBe(null)
  })
})

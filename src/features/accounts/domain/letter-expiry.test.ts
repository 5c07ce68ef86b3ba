import { describe, expect, it } from 'vitest'
import { letterExpiry } from './letter-expiry'

describe('the code in a letter', () => {
  it('works for twenty-one days at home, to the end of the last', () => {
    const { expiresAt, lastDay } = letterExpiry({ now: new Date('2026-11-22T22:30:00Z'), isAbroad: false })
    expect(expiresAt.toISOString()).toBe('2026-12-13T23:00:00.000Z')
    expect(lastDay.toISOString()).toBe('2026-12-12T23:00:00.000Z')
  })

  it('works for thirty days abroad, whatever the clocks do', () => {
    const { expiresAt } = letterExpiry({ now: new Date('2026-03-10T08:00:00Z'), isAbroad: true })
    expect(expiresAt.toISOString()).toBe('2026-04-09T22:00:00.000Z')
  })
})

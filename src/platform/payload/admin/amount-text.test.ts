import { describe, expect, it } from 'vitest'
import { amountTyped, amountValue } from './amount-text'

describe('an amount as it is typed', () => {
  it.each([
    ['12,50', 1250],
    ['12.5', 1250],
    ['€ 1.250', 125_000],
    ['0', 0],
    [' ', null],
  ])('%s is kept as %s', (typed, cents) => {
    expect(amountValue(typed)).toBe(cents)
  })

  it.each(['12,5055', 'twaalf', '12 of zo', '-5'])(
    '%s is kept as no number at all, and shown as it was',
    (typed) => {
      const kept = amountValue(typed)
      expect(Number.parseFloat(String(kept))).toBeNaN()
      expect(amountTyped(kept, 'nl')).toBe(typed)
    },
  )

  it('is shown as its reader writes it', () => {
    expect([amountTyped(1250, 'nl'), amountTyped(1250, 'en'), amountTyped(1200, 'nl')]).toEqual([
      '12,50',
      '12.50',
      '12',
    ])
    expect(amountTyped(null, 'nl')).toBe('')
  })
})

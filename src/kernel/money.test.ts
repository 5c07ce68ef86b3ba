import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moneyInWords, plainAmount, readAmount, shareOf, splitCents, sumCents } from './money'

const cents = fc.integer({ min: 0, max: 100_000_000 })

describe('splitting an amount', () => {
  it.each([
    { amount: 100, weights: [1, 1, 1], parts: [34, 33, 33] },
    { amount: 5, weights: [0, 10], parts: [0, 5] },
    { amount: 1000, weights: [2500, 1500, 1000], parts: [500, 300, 200] },
    { amount: 1, weights: [1, 9], parts: [0, 1] },
    { amount: 0, weights: [0, 0], parts: [0, 0] },
  ])('of $amount by $weights gives $parts', ({ amount, weights, parts }) => {
    expect(splitCents(amount, weights)).toEqual(parts)
  })

  it('never loses or makes a cent, and gives no part more than a cent too much or too little', () => {
    fc.assert(
      fc.property(cents, fc.array(cents, { minLength: 1, maxLength: 12 }), (amount, weights) => {
        fc.pre(sumCents(weights) > 0)
        const parts = splitCents(amount, weights)
        expect(sumCents(parts)).toBe(amount)
        for (const [index, part] of parts.entries()) {
          const exact = (amount * (weights[index] ?? 0)) / sumCents(weights)
          expect(Math.abs(part - exact)).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('refuses to give to nobody', () => {
    expect(() => splitCents(1, [])).toThrow(RangeError)
    expect(() => splitCents(1, [0])).toThrow(RangeError)
  })
})

describe('a share of an amount', () => {
  it.each([
    { amount: 1000, numerator: 2100, denominator: 10_000, share: 210 },
    { amount: 50, numerator: 1, denominator: 100, share: 1 },
    { amount: 49, numerator: 1, denominator: 100, share: 0 },
  ])('$numerator/$denominator of $amount is $share', ({ amount, share, ...part }) => {
    expect(shareOf(amount, part)).toBe(share)
  })

  it('is never taken of a fraction of a cent', () => {
    expect(() => shareOf(10.5, { numerator: 1, denominator: 2 })).toThrow(RangeError)
  })
})

describe('an amount in writing', () => {
  it('is written as the reader would', () => {
    expect(moneyInWords(125_050, 'nl').replace(/\s/g, ' ')).toBe('€ 1.250,50')
    expect(moneyInWords(125_050, 'en')).toBe('€1,250.50')
    expect([plainAmount(-5), plainAmount(120), plainAmount(0)]).toEqual(['-0.05', '1.20', '0.00'])
  })

  it.each([
    ['12,5', 1250],
    ['€ 1.250,00', 125_000],
    ['12.50', 1250],
    ['1250', 125_000],
    ['12,505', 1_250_500],
    ['twaalf', null],
    ['-3', null],
    ['', null],
  ])('%j is read as %j', (typed, expected) => {
    expect(readAmount(typed)).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import { isReceiptSeries, receiptNumber, yearOf } from './receipt-number'

describe('the number of a receipt', () => {
  it.each([
    [{ series: 'AL', year: 2026, sequence: 1 }, 'AL-2026-00001'],
    [{ series: 'AL', year: 2027, sequence: 123_456 }, 'AL-2027-123456'],
  ])('of %o is %s', (place, number) => {
    expect(receiptNumber(place)).toBe(number)
  })

  it('belongs to the year of its date', () => {
    expect(yearOf('2026-12-31')).toBe(2026)
  })

  it.each([
    ['AL', true],
    ['VRG2', true],
    ['a', false],
    ['AL-X', false],
    ['', false],
  ])('may begin with %j: %s', (series, expected) => {
    expect(isReceiptSeries(series)).toBe(expected)
  })
})

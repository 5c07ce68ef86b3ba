import { describe, expect, it } from 'vitest'
import { contrastRatio } from './contrast'

describe('contrast of two colours', () => {
  it('runs from 1 for the same colour to 21 for black on white', () => {
    expect(contrastRatio('#123a63', '#123A63')).toBe(1)
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 10)
  })

  it('is the same either way round', () => {
    expect(contrastRatio('#b5431a', '#fbf9f4')).toBe(contrastRatio('#fbf9f4', '#b5431a'))
  })

  it('agrees with the grey that is known to miss 4.5 on white by a hair', () => {
    expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
  })

  it.each(['red', '#fff', '#12345g', '123456', ''])('does not guess at %j', (colour) => {
    expect(() => contrastRatio(colour, '#ffffff')).toThrow(RangeError)
  })
})

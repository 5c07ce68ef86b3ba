import { describe, expect, it } from 'vitest'
import { accessCodeOf, CODE_ALPHABET, readAccessCode, shownAccessCode } from './access-code'

describe('an access code', () => {
  it('is written in thirty-two different letters and digits', () => {
    expect([CODE_ALPHABET.length, new Set(CODE_ALPHABET).size]).toEqual([32, 32])
  })

  it.each([
    ['7KQ2M0AB', '7KQ2M0AB'],
    ['7kq2-m0ab', '7KQ2M0AB'],
    [' 7kq2 moab ', '7KQ2M0AB'],
    ['ILOUilou', '110V110V'],
    ['7KQ2M0A', null],
    ['7KQ2M0ABC', null],
    ['7KQ2M0A!', null],
    ['', null],
  ])('%j is read as %j', (typed, expected) => expect(readAccessCode(typed)).toBe(expected))

  it('is made of as many random bytes as it has letters', () => {
    expect(accessCodeOf(Uint8Array.of(0, 31, 32, 255, 8, 9, 10, 33))).toBe('0Z0Z89A1')
  })

  it('is shown in two groups of four', () => expect(shownAccessCode('7KQ2M0AB')).toBe('7KQ2-M0AB'))
})

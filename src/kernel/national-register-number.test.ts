import { describe, expect, it } from 'vitest'
import { holdsNationalRegisterNumber } from './national-register-number'

describe('a national register number', () => {
  it.each([
    '52061803079',
    'RR 64121600174',
    'RR 83082042793',
    'rijksregister 83.08.20-427.93, nagekeken',
    '83 08 20 427 93',
    'x83082042793x',
  ])('is found in "%s"', (text) => {
    expect(holdsNationalRegisterNumber(text)).toBe(true)
  })

  it.each([
    ['a wrong check', '83082042794'],
    ['a month that does not exist', numberOf('831320427')],
    ['a day that does not exist', numberOf('830231427')],
    ['twelve digits', '183082042793'],
    ['eleven digits inside a longer number', '0083082042793'],
    ['a Belgian mobile number', '+32470164615'],
    ['an account number', 'BE68 5390 0754 7034'],
    ['nothing', ''],
  ])('is not %s', (_what, text) => {
    expect(holdsNationalRegisterNumber(text)).toBe(false)
  })

  it('of someone born in or after 2000 is checked with a 2 before it', () => {
    const born2001 = `010203123${checkOf(2_010_203_123)}`
    expect(holdsNationalRegisterNumber(born2001)).toBe(true)
    expect(checkOf(2_010_203_123)).not.toBe(checkOf(10_203_123))
  })

  it('of a leap day holds in the century that has it', () => {
    expect(holdsNationalRegisterNumber(numberOf('000229123'))).toBe(false)
    expect(holdsNationalRegisterNumber(`000229123${checkOf(2_000_229_123)}`)).toBe(true)
  })
})

const checkOf = (firstNine: number): string => String(97 - (firstNine % 97)).padStart(2, '0')

function numberOf(firstNine: string): string {
  return firstNine + checkOf(Number(firstNine))
}

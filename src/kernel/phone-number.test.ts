import { describe, expect, it } from 'vitest'
import { isPhoneNumber, readPhoneNumber } from './phone-number'

describe('a telephone number', () => {
  it.each([
    ['+32470164615', { number: '+32470164615', kind: 'mobile', country: 'BE' }],
    ['0032 16 320198', { number: '+3216320198', kind: 'landline', country: 'BE' }],
    ['(016)32.64.06', { number: '+3216326406', kind: 'landline', country: 'BE' }],
    ['016 32 38 82', { number: '+3216323882', kind: 'landline', country: 'BE' }],
    ['0470/12.34.56', { number: '+32470123456', kind: 'mobile', country: 'BE' }],
    ['+31 6 12 34 30 44', { number: '+31612343044', kind: 'mobile', country: 'NL' }],
    ['020 7946 0958', { number: '+442079460958', kind: 'landline', country: 'GB' }],
  ])('%s is read, in Belgium first and else in the country of the address', (written, number) => {
    expect(readPhoneNumber(written, ['BE', 'GB'])).toEqual(number)
  })

  it.each(['0470/154.17.55', '123', 'geen', '', '+32', '00'])('"%s" is none', (written) => {
    expect(readPhoneNumber(written, ['BE'])).toBe(null)
  })

  it('is not looked for in a country that does not exist', () => {
    expect(readPhoneNumber('016 32 38 82', ['XX'])).toBe(null)
  })

  it('is stored with its plus and without anything else', () => {
    expect(['+3216320198', '003216320198', '+32 16 320198', '+0'].map(isPhoneNumber)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

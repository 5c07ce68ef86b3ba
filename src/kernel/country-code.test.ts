import { expect, it } from 'vitest'
import { isCountryCode, readCountryCode } from './country-code'

it.each([
  ['BE', 'BE'],
  [' nl ', 'NL'],
  ['België', 'BE'],
  ['Verenigd Koninkrijk', 'GB'],
  ['Ethiopia', 'ET'],
  ['Allemagne', 'DE'],
  ['XX', null],
  ['Onbekend', null],
  ['', null],
])('"%s" is the country %s', (text, code) => {
  expect(readCountryCode(text)).toBe(code)
})

it('a code names a country of today', () => {
  expect(['BE', 'XK', 'EU', 'ZZ', 'SU', 'be'].map(isCountryCode)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
})

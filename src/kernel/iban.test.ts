import { describe, expect, it } from 'vitest'
import { isIban } from './iban'

describe('an IBAN', () => {
  it.each([
    ['BE68539007547034', true],
    ['NL91ABNA0417164300', true],
    ['GB82WEST12345698765432', true],
    ['BE68539007547035', false],
    ['BE86539007547034', false],
    ['be68539007547034', false],
    ['BE68 5390 0754 7034', false],
    ['', false],
  ])('%s is right: %s', (value, expected) => {
    expect(isIban(value)).toBe(expected)
  })
})

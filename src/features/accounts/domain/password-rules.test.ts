import { describe, expect, it } from 'vitest'
import { COMMON_PASSWORDS } from './common-passwords'
import { passwordRefusal } from './password-rules'

describe('a password', () => {
  const own = ['An Peeters-Łukasz', 'an.peeters@alumninet.example', 'q1234567']

  it.each([
    ['correct horse battery', null],
    ['elfletters1', 'too-short'],
    ['x'.repeat(129), 'too-long'],
    ['x y '.repeat(32), null],
    ['LeaveMeAlone', 'too-common'],
    ['mijn PEETERS geheim', 'holds-own-name'],
    ['zeker Q1234567 weten', 'holds-own-name'],
    ['een alumninet zin hier', 'holds-own-name'],
    ['an is een kort woord', null],
    ['ééééééééééé', 'too-short'],
  ])('%j gives %j', (password, expected) => expect(passwordRefusal(password, own)).toBe(expected))

  it('is compared with a list of some ten thousand', () => {
    expect(COMMON_PASSWORDS.size).toBeGreaterThan(9_900)
  })
})

import { describe, expect, it } from 'vitest'
import { isMadePerVisitor } from './made-per-visitor'

describe('a page made per visitor', () => {
  it.each([
    ['/nl/aanmelden', true],
    ['/en/sign-in/', true],
    ['/nl/wachtwoord/abc-DEF_1', true],
    ['/en/password/abc', true],
    ['/nl/wachtwoord', false],
    ['/nl/wachtwoord/abc/def', false],
    ['/nl/sign-in', false],
    ['/nl/activiteiten', false],
    ['/nl/activiteiten/zoeken', true],
    ['/nl', false],
  ])('%s: %j', (path, expected) => expect(isMadePerVisitor(path)).toBe(expected))
})

import { describe, expect, it } from 'vitest'
import { normalPath, redirectRefusal } from './redirect-rules'

describe('a redirect', () => {
  it.each([
    ['miscellaneous/FAQ/', '/miscellaneous/faq'],
    ['//x//', '/x'],
    ['/a?b=c#d', '/a'],
    ['', '/'],
  ])('compares %j as %j', (path, expected) => expect(normalPath(path)).toBe(expected))

  it.each([
    ['/old', '/nl/contact', true],
    ['/old', 'https://example.org/x', true],
    ['/old', '//evil.example', false],
    ['/old', 'javascript:alert(1)', false],
    ['/old', '/OLD/', false],
    ['/old', 'new', false],
  ])('from %j to %j may be: %j', (from, to, may) => expect(redirectRefusal(from, to) === null).toBe(may))
})

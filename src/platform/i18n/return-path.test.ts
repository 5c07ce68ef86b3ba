import { describe, expect, it } from 'vitest'
import { returnPath } from './return-path'

describe('where one returns to after signing in', () => {
  it.each([
    ['/nl/mijn', '/nl/mijn'],
    ['/en/events/search?month=2026-12', '/en/events/search?month=2026-12'],
    ['/nl', '/nl'],
    ['/nl?x=1#y', '/nl?x=1'],
    ['https://elsewhere.example/nl/', null],
    ['//elsewhere.example/nl', null],
    ['/nl//elsewhere.example', null],
    ['/\\elsewhere.example', null],
    ['/nl/\\elsewhere.example', null],
    ['/nl/\u0009/elsewhere.example', null],
    ['/nl/../admin', null],
    ['/nl/%2e%2e/admin', null],
    ['/nlx', null],
    ['/admin', null],
    ['/api/auth/signout', null],
    ['javascript:alert(1)', null],
    ['', null],
    [undefined, null],
    [['/nl'], null],
    [`/nl/${'x'.repeat(500)}`, null],
  ])('%j gives %j', (asked, expected) => expect(returnPath(asked)).toBe(expected))
})

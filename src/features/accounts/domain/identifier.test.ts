import { describe, expect, it } from 'vitest'
import { readIdentifier } from './identifier'

describe('an identifier', () => {
  it.each([
    ['q1234567', { ok: true, value: { kind: 'number', value: 'q1234567' } }],
    [' Q 123.45 67 ', { ok: true, value: { kind: 'number', value: 'q1234567' } }],
    [
      'An.Peeters@Alumninet.example ',
      { ok: true, value: { kind: 'email', value: 'an.peeters@alumninet.example' } },
    ],
    ['a0012345', { ok: false, code: 'old-number' }],
    ['A 00.123', { ok: false, code: 'old-number' }],
    ['a@b', { ok: false, code: 'not-an-identifier' }],
    ['q123456', { ok: false, code: 'not-an-identifier' }],
    ['q12345678', { ok: false, code: 'not-an-identifier' }],
    ['1234567', { ok: false, code: 'not-an-identifier' }],
    ['', { ok: false, code: 'not-an-identifier' }],
    ["' or 1=1 --", { ok: false, code: 'not-an-identifier' }],
  ])('%j is read as %j', (typed, expected) => expect(readIdentifier(typed)).toEqual(expected))
})

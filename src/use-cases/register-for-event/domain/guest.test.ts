import { describe, expect, it } from 'vitest'
import { readGuest } from './guest'

describe('a guest', () => {
  it('is a name and an address, tidied', () => {
    expect(readGuest({ name: ' Mieke\u0000  Verdonck', email: ' Mieke@Example.org ' })).toEqual({
      ok: true,
      value: { name: 'Mieke Verdonck', email: 'mieke@example.org' },
    })
  })

  it.each([
    [
      { name: ' ', email: '' },
      { name: 'own-name-missing', email: 'email-missing' },
    ],
    [{ name: '85.07.30-033.28', email: 'a@example.org' }, { name: 'name-holds-national-number' }],
    [
      { name: 'x'.repeat(121), email: 'a@example' },
      { name: 'name-too-long', email: 'not-an-email' },
    ],
  ])('%o is refused by the field', (typed, about) => {
    expect(readGuest(typed)).toEqual({ ok: false, code: 'guest-incomplete', about })
  })
})

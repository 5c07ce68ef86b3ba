import { describe, expect, it } from 'vitest'
import { addressToComeBackTo } from './asked-for'

const ROOM = '/nl/mijn/diplomas/toevoegen'

describe('the address to come back to after signing in', () => {
  it.each([
    [`${ROOM}?q=rechten&programme=12`, `${ROOM}?q=rechten&programme=12`],
    [`${ROOM}?plan=1&plan=2`, `${ROOM}?plan=1&plan=2`],
    [`${ROOM}/?q=a`, `${ROOM}?q=a`],
    [`${ROOM}?q=a%26next%3D/en&x=%23`, `${ROOM}?q=a%26next%3D%2Fen&x=%23`],
    [ROOM, ROOM],
    [null, ROOM],
    ['', ROOM],
  ])('is for %o: %s', (asked, expected) => {
    expect(addressToComeBackTo(ROOM, asked)).toBe(expected)
  })

  it('says nothing again that was said once, nor what the framework asked', () => {
    expect(addressToComeBackTo(ROOM, `${ROOM}?saved=yes&notice=sent&_rsc=1x2&q=a`)).toBe(`${ROOM}?q=a`)
  })

  it.each(['/nl/mijn?q=a', 'https://elsewhere.example/?q=a', '//elsewhere.example', `${ROOM}x?q=a`])(
    'is the room itself when %s was asked',
    (asked) => {
      expect(addressToComeBackTo(ROOM, asked)).toBe(ROOM)
    },
  )
})

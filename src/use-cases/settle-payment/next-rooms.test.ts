import { describe, expect, it } from 'vitest'
import { nextRoomAfter } from './next-rooms'

describe('where a payer goes on', () => {
  it.each([
    ['membership', '/my/membership'],
    ['registration', '/my/registrations'],
  ])('after a %s: %s', (kind, room) => {
    expect(nextRoomAfter(kind)?.room).toBe(room)
  })

  it.each(['test', '', 'toString', '__proto__'])('after %o: nowhere that we know', (kind) => {
    expect(nextRoomAfter(kind)).toBeNull()
  })
})

import { describe, expect, it } from 'vitest'
import { type DoorMove, type DoorTicket, secretIn, ticketsNamed, verdictOn, withMoves } from './door-list'

const ticket = (id: number, more: Partial<DoorTicket> = {}): DoorTicket => ({
  id,
  key: `key-${id}`,
  name: 'Zoë Peeters',
  bookedBy: null,
  type: 'Diner',
  isCancelled: false,
  entry: null,
  ...more,
})
const comesIn = (ticketId: number, nonce: string): DoorMove => ({
  kind: 'in',
  nonce,
  ticketId,
  way: 'code',
  door: 'Zij-ingang',
  at: '2026-12-04T19:00:00Z',
})
const undoes = (of: string): DoorMove => ({
  kind: 'undo',
  nonce: `undo-${of}`,
  of,
  door: 'Zij-ingang',
  at: '2026-12-04T19:01:00Z',
})

describe('what waits on a phone to be sent', () => {
  it('counts there already, the first move of a ticket alone', () => {
    const [one] = withMoves([ticket(1)], [comesIn(1, 'a'), comesIn(1, 'b')])
    expect(one?.entry).toEqual({ nonce: 'a', at: '2026-12-04T19:00:00Z', door: 'Zij-ingang' })
  })

  it('can be undone, and come in again', () => {
    const after = (...moves: DoorMove[]) => withMoves([ticket(1)], moves)[0]?.entry?.nonce ?? null
    expect(after(comesIn(1, 'a'), undoes('a'))).toBe(null)
    expect(after(comesIn(1, 'a'), undoes('a'), comesIn(1, 'b'))).toBe('b')
    expect(after(comesIn(1, 'a'), undoes('another'))).toBe('a')
  })

  it('lets no cancelled ticket in, nor one that is not on the list', () => {
    const tickets = [ticket(1, { isCancelled: true })]
    expect(withMoves(tickets, [comesIn(1, 'a'), comesIn(2, 'b')])).toEqual(tickets)
  })
})

describe('the verdict on a ticket', () => {
  const entry = { nonce: 'a', at: '2026-12-04T19:00:00Z', door: 'Hoofdingang' }
  it('says at once what to do', () => {
    expect(verdictOn(ticket(1)).kind).toBe('welcome')
    expect(verdictOn(ticket(1, { entry }))).toMatchObject({ kind: 'already', entry })
    expect(verdictOn(ticket(1, { isCancelled: true, entry })).kind).toBe('cancelled')
    expect(verdictOn(undefined)).toEqual({ kind: 'unknown' })
  })
})

describe('a code', () => {
  const secret = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  it('is that of a ticket alone or in an address, and else of none', () => {
    expect(secretIn(secret)).toBe(secret)
    expect(secretIn(`https://alumninet.example/nl/ticket/${secret}`)).toBe(secret)
    expect(secretIn(`${secret}A`)).toBe(null)
    expect(secretIn('https://alumninet.example/nl/verifieer/abc')).toBe(null)
  })
})

describe('a name', () => {
  it('is found in any order, without its accents, by who booked too', () => {
    const tickets = [ticket(1), ticket(2, { name: 'Gast', bookedBy: 'An Maes' })]
    expect(ticketsNamed(tickets, 'peet ZOE').map(({ id }) => id)).toEqual([1])
    expect(ticketsNamed(tickets, 'maes').map(({ id }) => id)).toEqual([2])
    expect(ticketsNamed(tickets, '  ')).toEqual([])
  })
})

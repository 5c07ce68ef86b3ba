import { describe, expect, it } from 'vitest'
import { availabilityOf, availabilityOfTicket, type QuotaSeats, seatsLeft } from './availability'

const quota = (seats: Partial<QuotaSeats>): QuotaSeats => ({
  id: 1,
  size: 10,
  confirmed: 0,
  held: 0,
  offered: 0,
  ...seats,
})

describe('availability of a quota', () => {
  it.each([
    { seats: {}, expected: { state: 'open', left: 10 } },
    { seats: { confirmed: 4, held: 3, offered: 2 }, expected: { state: 'open', left: 1 } },
    { seats: { confirmed: 10 }, expected: { state: 'sold-out', left: 0 } },
    { seats: { confirmed: 9, held: 1 }, expected: { state: 'being-paid', left: 0 } },
    { seats: { confirmed: 9, offered: 1 }, expected: { state: 'offered', left: 0 } },
    { seats: { confirmed: 8, offered: 1, held: 1 }, expected: { state: 'being-paid', left: 0 } },
    { seats: { size: 0 }, expected: { state: 'closed', left: 0 } },
    { seats: { size: null, confirmed: 500 }, expected: { state: 'open', left: null } },
  ])('with $seats is $expected', ({ seats, expected }) => {
    expect(availabilityOf(quota(seats))).toEqual(expected)
  })

  it('leaves nothing below zero and everything without a size', () => {
    expect(seatsLeft(quota({ size: 3, confirmed: 5 }))).toBe(0)
    expect(seatsLeft(quota({ size: null }))).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('availability of a ticket type', () => {
  const quotas = new Map([
    [1, quota({ id: 1, size: 10, confirmed: 3 })],
    [2, quota({ id: 2, size: 4, confirmed: 2 })],
    [3, quota({ id: 3, size: null })],
    [4, quota({ id: 4, size: 2, held: 2 })],
    [5, quota({ id: 5, size: 2, confirmed: 2 })],
  ])

  it.each([
    { ids: [1], expected: { state: 'open', left: 7 } },
    { ids: [1, 2], expected: { state: 'open', left: 2 } },
    { ids: [3, 2], expected: { state: 'open', left: 2 } },
    { ids: [3], expected: { state: 'open', left: null } },
    { ids: [1, 4], expected: { state: 'being-paid', left: 0 } },
    { ids: [4, 5], expected: { state: 'sold-out', left: 0 } },
    { ids: [1, 99], expected: { state: 'closed', left: 0 } },
    { ids: [], expected: { state: 'closed', left: 0 } },
  ])('over quotas $ids is $expected', ({ ids, expected }) => {
    expect(availabilityOfTicket(ids, quotas)).toEqual(expected)
  })
})

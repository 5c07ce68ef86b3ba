import { describe, expect, it } from 'vitest'
import { type TicketTypeFacts, ticketTypeProblem } from './ticket-type-problems'

const TYPE: TicketTypeFacts = {
  priceCents: 2500,
  memberPriceCents: 2500,
  minPerBooking: 1,
  maxPerBooking: 1,
  salesFrom: '2027-01-01T00:00:00.000Z',
  salesUntil: '2027-01-01T00:00:01.000Z',
}

describe('a ticket type', () => {
  it('can be sold when all is just in order, and when nothing is limited', () => {
    expect(ticketTypeProblem(TYPE)).toBeNull()
    expect(
      ticketTypeProblem({ ...TYPE, memberPriceCents: null, salesFrom: null, salesUntil: null }),
    ).toBeNull()
  })

  it.each([
    [{ memberPriceCents: 2501 }, 'memberPriceCents', 'member-price-is-higher'],
    [{ minPerBooking: 2 }, 'maxPerBooking', 'least-above-most'],
    [{ salesUntil: '2027-01-01T00:00:00.000Z' }, 'salesUntil', 'sale-ends-before-it-begins'],
  ])('with %o has a problem with %s', (change, field, problem) => {
    expect(ticketTypeProblem({ ...TYPE, ...change })).toEqual({ field, problem })
  })
})

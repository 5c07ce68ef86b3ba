import { describe, expect, it } from 'vitest'
import { priceQuote, type TicketTypeRules } from './price-quote'

const type = (id: number, priceCents: number, memberPriceCents: number | null = null): TicketTypeRules => ({
  id,
  priceCents,
  memberPriceCents,
  needsMembership: false,
  salesFrom: null,
  salesUntil: null,
  minPerBooking: 1,
  maxPerBooking: 10,
  maxPerPerson: null,
  quotaIds: [1],
})
const TYPES = new Map(
  [type(1, 3000, 2000), type(2, 5000, 3500), type(3, 1500), type(4, 0), type(5, 2000, 0)].map((t) => [
    t.id,
    t,
  ]),
)

const MEMBER = { isMember: true, hasMemberPrice: false }
const SERVED_MEMBER = { isMember: true, hasMemberPrice: true }
const ANYBODY = { isMember: false, hasMemberPrice: false }

describe('the price of tickets', () => {
  it.each([
    { name: 'one for a member', wish: { 1: 1 }, buyer: MEMBER, quote: [[1, 2000, 'member']] },
    {
      name: 'a member with a guest',
      wish: { 1: 2 },
      buyer: MEMBER,
      quote: [
        [1, 2000, 'member'],
        [1, 3000, 'guest'],
      ],
    },
    { name: 'a member who had the price', wish: { 1: 1 }, buyer: SERVED_MEMBER, quote: [[1, 3000, 'guest']] },
    { name: 'one for anybody', wish: { 1: 1 }, buyer: ANYBODY, quote: [[1, 3000, 'not-a-member']] },
    {
      name: 'the member price where it saves most',
      wish: { 1: 1, 2: 1 },
      buyer: MEMBER,
      quote: [
        [1, 3000, 'guest'],
        [2, 3500, 'member'],
      ],
    },
    { name: 'one price for all', wish: { 3: 1 }, buyer: MEMBER, quote: [[3, 1500, 'standard']] },
    { name: 'free for all', wish: { 4: 1 }, buyer: MEMBER, quote: [[4, 0, 'free']] },
    { name: 'free for members', wish: { 5: 1 }, buyer: MEMBER, quote: [[5, 0, 'member']] },
    { name: 'nothing of a type nobody knows', wish: { 9: 2 }, buyer: MEMBER, quote: [] },
  ])('$name', ({ wish, buyer, quote }) => {
    const wishes = Object.entries(wish).map(([id, quantity]) => ({ ticketTypeId: Number(id), quantity }))
    expect(priceQuote(wishes, TYPES, buyer)).toEqual(
      quote.map(([ticketTypeId, priceCents, rule]) => ({ ticketTypeId, priceCents, rule })),
    )
  })
})

import { describe, expect, it } from 'vitest'
import type { TicketTypeOnSale } from './sale'
import { salePreview } from './sale-preview'

const NOW = new Date('2027-01-01T12:00:00Z')
const TYPE: TicketTypeOnSale = {
  id: 7,
  name: { nl: 'Diner' },
  description: {},
  priceCents: 2500,
  memberPriceCents: 1800,
  needsMembership: false,
  salesFrom: null,
  salesUntil: null,
  minPerBooking: 1,
  maxPerBooking: 10,
  maxPerPerson: null,
  quotaIds: [1],
}
const preview = (
  change: Partial<TicketTypeOnSale> = {},
  audience: 'public' | 'alumni' | 'members' = 'public',
) => salePreview({ audience, types: new Map([[7, { ...TYPE, ...change }]]) }, NOW)

describe('what people would see and pay', () => {
  it('is the member price for the first ticket of a member only', () => {
    const prices = preview().map(({ viewer, tickets }) => [
      viewer,
      tickets[0]?.first.cents,
      tickets[0]?.next.cents,
      tickets[0]?.first.rule,
    ])
    expect(prices).toEqual([
      ['guest', 2500, 2500, 'not-a-member'],
      ['alumnus', 2500, 2500, 'not-a-member'],
      ['member', 1800, 2500, 'member'],
    ])
  })

  it.each([
    ['public', [null, null, null]],
    ['alumni', ['for-alumni-only', null, null]],
    ['members', ['for-alumni-only', 'for-members-only', null]],
  ] as const)('of an event for %s lets in whom it is for', (audience, entries) => {
    expect(preview({}, audience).map(({ entry }) => entry)).toEqual(entries)
  })

  it('says which ticket one cannot have', () => {
    const refusals = (change: Partial<TicketTypeOnSale>) =>
      preview(change).map(({ tickets }) => tickets[0]?.refusal)
    expect(refusals({ needsMembership: true })).toEqual(['for-members-only', 'for-members-only', null])
    expect(refusals({ salesFrom: '2027-01-02T00:00:00Z' })).toEqual(Array(3).fill('ticket-not-on-sale'))
    expect(refusals({ minPerBooking: 2, maxPerBooking: 2 })).toEqual([null, null, null])
  })
})

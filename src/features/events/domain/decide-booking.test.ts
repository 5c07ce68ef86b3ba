import { describe, expect, it } from 'vitest'
import type { QuotaSeats } from './availability'
import { type BookingBuyer, decideBooking, type SaleRules } from './decide-booking'
import type { TicketTypeRules } from './price-quote'

const NOW = new Date('2026-11-01T12:00:00Z')
const type = (fields: Partial<TicketTypeRules> & { id: number }): TicketTypeRules => ({
  priceCents: 3000,
  memberPriceCents: 2000,
  needsMembership: false,
  salesFrom: null,
  salesUntil: null,
  minPerBooking: 1,
  maxPerBooking: 4,
  maxPerPerson: null,
  quotaIds: [1],
  ...fields,
})
const sale = (fields: Partial<SaleRules> = {}, ...types: TicketTypeRules[]): SaleRules => ({
  isOn: true,
  audience: 'public',
  window: { opensAt: null, closesAt: '2026-12-04T19:00:00Z' },
  types: new Map((types.length > 0 ? types : [type({ id: 1 })]).map((one) => [one.id, one])),
  ...fields,
})
const buyer = (fields: Partial<BookingBuyer> = {}): BookingBuyer => ({
  isAlumnus: true,
  isMember: false,
  hasMemberPrice: false,
  has: new Map(),
  ...fields,
})
const seats = (sizes: Readonly<Record<number, number>> = { 1: 10 }) =>
  new Map(
    Object.entries(sizes).map(([id, size]): [number, QuotaSeats] => [
      Number(id),
      { id: Number(id), size, confirmed: 0, held: 0, offered: 0 },
    ]),
  )
const decide = (
  of: SaleRules,
  wish: Readonly<Record<number, number>>,
  { by = buyer(), quotas = seats() }: { by?: BookingBuyer; quotas?: ReadonlyMap<number, QuotaSeats> } = {},
) => {
  const wishes = Object.entries(wish).map(([id, quantity]) => ({ ticketTypeId: Number(id), quantity }))
  const decided = decideBooking(of, wishes, { buyer: by, quotas, now: NOW })
  return decided.ok ? decided.value.totalCents : decided.code
}

describe('whether somebody can have these tickets', () => {
  it.each([
    ['a sale that is on', sale(), 3000],
    ['an event that is called off or a draft', sale({ isOn: false }), 'event-not-on'],
    [
      'before it opens',
      sale({ window: { opensAt: '2026-11-02T00:00:00Z', closesAt: '2026-12-04T19:00:00Z' } }),
      'registration-not-open-yet',
    ],
    [
      'after it closed',
      sale({ window: { opensAt: null, closesAt: '2026-11-01T12:00:00Z' } }),
      'registration-closed',
    ],
    ['a members’ event', sale({ audience: 'members' }), 'for-members-only'],
    ['a members’ ticket', sale({}, type({ id: 1, needsMembership: true })), 'for-members-only'],
    [
      'a ticket not yet on sale',
      sale({}, type({ id: 1, salesFrom: '2026-11-02T00:00:00Z' })),
      'ticket-not-on-sale',
    ],
    [
      'a ticket no longer on sale',
      sale({}, type({ id: 1, salesUntil: '2026-11-01T12:00:00Z' })),
      'ticket-not-on-sale',
    ],
    ['a ticket sold by two', sale({}, type({ id: 1, minPerBooking: 2 })), 'too-few-tickets'],
  ])('%s', (_name, of, expected) => {
    expect(decide(of, { 1: 1 })).toBe(expected)
  })

  it('is shown to alumni only, to others not at all', () => {
    expect(decide(sale({ audience: 'alumni' }), { 1: 1 })).toBe(3000)
    const stranger = buyer({ isAlumnus: false })
    expect(decide(sale({ audience: 'alumni' }), { 1: 1 }, { by: stranger })).toBe('for-alumni-only')
    expect(decide(sale(), { 1: 1 }, { by: stranger })).toBe(3000)
  })

  it.each([
    [{}, 'no-tickets-chosen'],
    [{ 1: 0 }, 'no-tickets-chosen'],
    [{ 9: 1 }, 'ticket-unknown'],
    [{ 1: 1.5 }, 'ticket-unknown'],
    [{ 1: 5 }, 'too-many-tickets'],
    [{ 1: 4, 2: 4, 3: 4, 4: 4, 5: 4, 6: 1 }, 'too-many-tickets'],
  ] as [Record<number, number>, string][])('of %o: %s', (wish, expected) => {
    const types = [1, 2, 3, 4, 5, 6].map((id) => type({ id }))
    expect(decide(sale({}, ...types), wish, { quotas: seats({ 1: 99 }) })).toBe(expected)
  })

  it('counts what the person has', () => {
    const of = sale({}, type({ id: 1, maxPerPerson: 3 }))
    expect(decide(of, { 1: 2 }, { by: buyer({ has: new Map([[1, 1]]) }) })).toBe(6000)
    expect(decide(of, { 1: 2 }, { by: buyer({ has: new Map([[1, 2]]) }) })).toBe('too-many-for-one-person')
  })

  it('takes the member price once', () => {
    expect(decide(sale(), { 1: 2 }, { by: buyer({ isMember: true }) })).toBe(5000)
    expect(decide(sale(), { 1: 2 }, { by: buyer({ isMember: true, hasMemberPrice: true }) })).toBe(6000)
  })

  it.each([
    { wish: { 1: 2 }, sizes: { 1: 2 }, expected: 6000 },
    { wish: { 1: 3 }, sizes: { 1: 2 }, expected: 'no-seats-left' },
    { wish: { 1: 2, 2: 1 }, sizes: { 1: 2, 2: 5 }, expected: 'no-seats-left' },
    { wish: { 1: 1, 2: 1 }, sizes: { 1: 2, 2: 0 }, expected: 'no-seats-left' },
    { wish: { 1: 1, 2: 1 }, sizes: { 1: 2, 2: 1 }, expected: 6000 },
    { wish: { 1: 1 }, sizes: {}, expected: 'no-seats-left' },
  ] as { wish: Record<number, number>; sizes: Record<number, number>; expected: unknown }[])(
    'of quotas $sizes gives $wish: $expected',
    ({ wish, sizes, expected }) => {
      const of = sale({}, type({ id: 1 }), type({ id: 2, quotaIds: [1, 2] }))
      expect(decide(of, wish, { quotas: seats(sizes) })).toBe(expected)
    },
  )
})

import { describe, expect, it } from 'vitest'
import type { TicketTypeOnSale } from '@/features/events/domain/sale'
import { ticketChoice } from './ticket-choice'

const now = new Date('2026-11-20T12:00:00Z')
const type: TicketTypeOnSale = {
  id: 1,
  name: { nl: 'Diner' },
  description: {},
  priceCents: 2_500,
  memberPriceCents: null,
  needsMembership: false,
  salesFrom: null,
  salesUntil: null,
  minPerBooking: 1,
  maxPerBooking: 8,
  maxPerPerson: null,
  quotaIds: [1],
}
const quotas = (confirmed: number) => new Map([[1, { id: 1, size: 10, confirmed, held: 0, offered: 0 }]])
const looker = { isMember: true, has: new Map([[1, 2]]), underWay: null }
const choose = (
  over: Partial<TicketTypeOnSale>,
  { confirmed = 0, who = looker as typeof looker | null } = {},
) => ticketChoice({ ...type, ...over }, { quotas: quotas(confirmed), looker: who, now })

describe('how many of a ticket somebody can take', () => {
  it.each([
    ['as many as one booking may hold', {}, 0, 8],
    ['what is left', {}, 7, 3],
    ['what one person may still have', { maxPerPerson: 5 }, 0, 3],
  ])('is %s', (_why, over, confirmed, most) => {
    expect(choose(over, { confirmed })).toMatchObject({ most, without: null })
  })

  it.each([
    [{}, 10, 'full'],
    [{ minPerBooking: 2 }, 9, 'full'],
    [{ maxPerPerson: 2 }, 0, 'has-all'],
    [{ salesFrom: '2026-11-20T12:00:01Z' }, 0, 'not-on-sale'],
    [{ salesUntil: '2026-11-20T12:00:00Z' }, 0, 'not-on-sale'],
  ])('is none with %o and %i sold: %s', (over, confirmed, without) => {
    expect(choose(over, { confirmed })).toMatchObject({ most: 0, without })
  })

  it('is none of what is for members, for who is not', () => {
    expect(choose({ needsMembership: true }, { who: null })).toMatchObject({ without: 'members' })
    expect(choose({ needsMembership: true })).toMatchObject({ without: null })
  })

  it('counts what one holds oneself as there, and begins with it', () => {
    const holding = { ...looker, underWay: { code: 'R-7KQ2M9XA', quantities: new Map([[1, 3]]) } }
    expect(choose({}, { confirmed: 10, who: holding as never })).toMatchObject({ most: 3, initially: 3 })
  })
})

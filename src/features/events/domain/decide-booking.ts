import { type Cents, sumCents } from '@/kernel/money'
import { ok, type Refused, type Result, refused, refusedAbout } from '@/kernel/result'
import type { Audience } from './audiences'
import { type QuotaSeats, seatsLeft } from './availability'
import {
  type Buyer,
  type PricedTicket,
  priceQuote,
  type TicketTypeRules,
  type TicketWish,
} from './price-quote'
import { type RegistrationWindow, windowState } from './registration-window'

/** What is sold for an event, as the rules see it. */
export type SaleRules = {
  /** Published, and not called off. */
  readonly isOn: boolean
  readonly audience: Audience
  readonly window: RegistrationWindow
  readonly types: ReadonlyMap<number, TicketTypeRules>
}

export type BookingBuyer = Buyer & {
  readonly isAlumnus: boolean
  /** Tickets they have or hold already, by type. */
  readonly has: ReadonlyMap<number, number>
}

export type BookingRefusal = RuleRefusal | 'no-seats-left'
export type RuleRefusal =
  | 'event-not-on'
  | 'registration-not-open-yet'
  | 'registration-closed'
  | 'for-alumni-only'
  | 'for-members-only'
  | 'no-tickets-chosen'
  | 'ticket-unknown'
  | 'ticket-not-on-sale'
  | 'too-few-tickets'
  | 'too-many-tickets'
  | 'too-many-for-one-person'

export type Booking = { readonly tickets: readonly PricedTicket[]; readonly totalCents: Cents }

/** More seats than this are a matter for the organiser. */
const MOST_TICKETS = 20

/** What somebody gets who asks for these tickets now, and at which prices; or why not. `about` names the ticket type. */
export function decideBooking(
  sale: SaleRules,
  wishes: readonly TicketWish[],
  situation: {
    readonly buyer: BookingBuyer
    readonly quotas: ReadonlyMap<number, QuotaSeats>
    readonly now: Date
  },
): Result<Booking, BookingRefusal> {
  const { buyer, quotas, now } = situation
  const booking = withoutSeats(sale, wishes, { buyer, now })
  if (!booking.ok) return booking
  const full = typeWithoutSeats(sale, wishes, quotas)
  return full === null ? booking : refusedAbout('no-seats-left', { ticketType: String(full) })
}

/** As above for somebody whose seats are there already: an offer, or a hold that is bought anew. */
export function withoutSeats(
  sale: SaleRules,
  wishes: readonly TicketWish[],
  { buyer, now }: { readonly buyer: BookingBuyer; readonly now: Date },
): Result<Booking, RuleRefusal> {
  const closed = entryRefusal(sale, { buyer, now })
  if (closed) return refused(closed)
  const wanted = wishes.filter(({ quantity }) => quantity > 0)
  if (wanted.length === 0) return refused('no-tickets-chosen')
  if (wanted.reduce((sum, { quantity }) => sum + quantity, 0) > MOST_TICKETS)
    return refused('too-many-tickets')
  for (const wish of wanted) {
    const refusal = wishRefusal(sale.types.get(wish.ticketTypeId), wish, { buyer, now })
    if (refusal) return refusal
  }
  const tickets = priceQuote(wanted, sale.types, buyer)
  return ok({ tickets, totalCents: sumCents(tickets.map(({ priceCents }) => priceCents)) })
}

/** Why nobody, or not this one, can register at all now. */
export function entryRefusal(
  sale: Pick<SaleRules, 'isOn' | 'audience' | 'window'>,
  { buyer, now }: { readonly buyer: Pick<BookingBuyer, 'isAlumnus' | 'isMember'>; readonly now: Date },
): RuleRefusal | null {
  if (!sale.isOn) return 'event-not-on'
  const state = windowState(sale.window, now)
  if (state !== 'open') return state === 'closed' ? 'registration-closed' : 'registration-not-open-yet'
  if (sale.audience !== 'public' && !buyer.isAlumnus) return 'for-alumni-only'
  return sale.audience === 'members' && !buyer.isMember ? 'for-members-only' : null
}

function wishRefusal(
  type: TicketTypeRules | undefined,
  { ticketTypeId, quantity }: TicketWish,
  { buyer, now }: { readonly buyer: BookingBuyer; readonly now: Date },
): Refused<RuleRefusal> | null {
  const about = (code: RuleRefusal) => refusedAbout(code, { ticketType: String(ticketTypeId) })
  if (!type || !Number.isInteger(quantity)) return about('ticket-unknown')
  if (type.salesFrom !== null && now.getTime() < Date.parse(type.salesFrom))
    return about('ticket-not-on-sale')
  if (type.salesUntil !== null && now.getTime() >= Date.parse(type.salesUntil))
    return about('ticket-not-on-sale')
  if (type.needsMembership && !buyer.isMember) return about('for-members-only')
  if (quantity < type.minPerBooking) return about('too-few-tickets')
  if (quantity > type.maxPerBooking) return about('too-many-tickets')
  const has = buyer.has.get(ticketTypeId) ?? 0
  if (type.maxPerPerson !== null && has + quantity > type.maxPerPerson)
    return about('too-many-for-one-person')
  return null
}

/** The first type for which there is no room, when all are taken together: they may share a quota. */
function typeWithoutSeats(
  sale: SaleRules,
  wishes: readonly TicketWish[],
  quotas: ReadonlyMap<number, QuotaSeats>,
): number | null {
  const left = new Map([...quotas].map(([id, quota]) => [id, seatsLeft(quota)]))
  for (const { ticketTypeId, quantity } of wishes) {
    if (quantity <= 0) continue
    const quotaIds = sale.types.get(ticketTypeId)?.quotaIds ?? []
    if (quotaIds.length === 0) return ticketTypeId
    for (const id of quotaIds) {
      const after = (left.get(id) ?? 0) - quantity
      if (after < 0) return ticketTypeId
      left.set(id, after)
    }
  }
  return null
}

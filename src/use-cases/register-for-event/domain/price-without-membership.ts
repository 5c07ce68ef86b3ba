import { priceQuote, type TicketWish } from '@/features/events/domain/price-quote'
import type { Sale } from '@/features/events/domain/sale'
import type { Registration } from '@/features/events/queries/find-registration'
import { type Cents, sumCents } from '@/kernel/money'

/** What the tickets of a registration would cost whoever is not a member. */
export function priceWithoutMembership({ tickets }: Registration, { types }: Sale): Cents {
  const wishes: TicketWish[] = tickets.map(({ ticketTypeId }) => ({ ticketTypeId, quantity: 1 }))
  const priced = priceQuote(wishes, types, { isMember: false, hasMemberPrice: false })
  return sumCents(priced.map(({ priceCents }) => priceCents))
}

import type { Cents } from '@/kernel/money'
import { type BookingBuyer, entryRefusal, type RuleRefusal, withoutSeats } from './decide-booking'
import { type PriceRule, priceQuote } from './price-quote'
import type { Sale } from './sale'

/** The three who look at an event: somebody without an account, an alumnus, and a paying member. */
export const VIEWERS = ['guest', 'alumnus', 'member'] as const
export type PreviewViewer = (typeof VIEWERS)[number]

export type PreviewPrice = { readonly cents: Cents; readonly rule: PriceRule }

export type PreviewTicket = {
  readonly ticketTypeId: number
  /** Why this one cannot have it at that moment; null when it can. */
  readonly refusal: RuleRefusal | null
  /** The first ticket of the type, and each one after it. */
  readonly first: PreviewPrice
  readonly next: PreviewPrice
}

export type SalePreview = {
  readonly viewer: PreviewViewer
  /** Why this one cannot register at all, whenever that is; null when it can. */
  readonly entry: RuleRefusal | null
  readonly tickets: readonly PreviewTicket[]
}

const NO_TICKETS: ReadonlyMap<number, number> = new Map()
const BUYERS: Record<PreviewViewer, BookingBuyer> = {
  guest: { isAlumnus: false, isMember: false, hasMemberPrice: false, has: NO_TICKETS },
  alumnus: { isAlumnus: true, isMember: false, hasMemberPrice: false, has: NO_TICKETS },
  member: { isAlumnus: true, isMember: true, hasMemberPrice: false, has: NO_TICKETS },
}

/**
 * What each of the three would see and pay, by the rules that sell it: as if registration were open and there were seats.
 * `now` counts for the sales windows of the tickets alone.
 */
export function salePreview(sale: Pick<Sale, 'audience' | 'types'>, now: Date): readonly SalePreview[] {
  const open = { ...sale, isOn: true, window: { opensAt: null, closesAt: FOR_EVER } }
  return VIEWERS.map((viewer) => {
    const buyer = BUYERS[viewer]
    return {
      viewer,
      entry: entryRefusal(open, { buyer, now }),
      tickets: [...sale.types.values()].map((type): PreviewTicket => {
        const wish = [{ ticketTypeId: type.id, quantity: type.minPerBooking }]
        const booking = withoutSeats(open, wish, { buyer, now })
        const [first, next] = priceQuote([{ ticketTypeId: type.id, quantity: 2 }], sale.types, buyer).map(
          ({ priceCents, rule }): PreviewPrice => ({ cents: priceCents, rule }),
        )
        const price = first ?? { cents: type.priceCents, rule: 'standard' }
        return {
          ticketTypeId: type.id,
          refusal: booking.ok ? null : booking.code,
          first: price,
          next: next ?? price,
        }
      }),
    }
  })
}

const FOR_EVER = '9999-12-31T00:00:00.000Z'

import type { Cents } from '@/kernel/money'

/** A ticket type as the rules see it; moments are ISO instants. */
export type TicketTypeRules = {
  readonly id: number
  readonly priceCents: Cents
  /** Null when members pay the same. */
  readonly memberPriceCents: Cents | null
  readonly needsMembership: boolean
  readonly salesFrom: string | null
  readonly salesUntil: string | null
  readonly minPerBooking: number
  readonly maxPerBooking: number
  readonly maxPerPerson: number | null
  readonly quotaIds: readonly number[]
}

/** So many tickets of a type, as somebody asks for them. */
export type TicketWish = { readonly ticketTypeId: number; readonly quantity: number }

/**
 * Why a ticket costs what it costs: `member` is the one member price of a member; `guest` is somebody the member brings,
 * or a second ticket; `not-a-member` would have paid less as one.
 */
export const PRICE_RULES = ['free', 'standard', 'member', 'guest', 'not-a-member'] as const
export type PriceRule = (typeof PRICE_RULES)[number]

export type PricedTicket = {
  readonly ticketTypeId: number
  readonly priceCents: Cents
  readonly rule: PriceRule
}

export type Buyer = {
  /** Paying, or in grace, on the day of the event. */
  readonly isMember: boolean
  /** Another booking of theirs for this event has the member price. */
  readonly hasMemberPrice: boolean
}

/**
 * The price of each ticket, one by one, with the rule that gave it. A member pays the member price once an event: for the
 * ticket on which it saves most, the first of equals.
 */
export function priceQuote(
  wishes: readonly TicketWish[],
  types: ReadonlyMap<number, TicketTypeRules>,
  buyer: Buyer,
): readonly PricedTicket[] {
  const chosen = buyer.isMember && !buyer.hasMemberPrice ? bestSaving(wishes, types) : null
  return wishes.flatMap(({ ticketTypeId, quantity }) => {
    const type = types.get(ticketTypeId)
    if (!type) return []
    return Array.from({ length: quantity }, (_unused, index): PricedTicket => {
      const isChosen = chosen === ticketTypeId && index === 0
      const priceCents = isChosen ? (type.memberPriceCents ?? type.priceCents) : type.priceCents
      return { ticketTypeId, priceCents, rule: isChosen ? 'member' : ruleOf(type, buyer) }
    })
  })
}

function ruleOf(type: TicketTypeRules, { isMember }: Buyer): PriceRule {
  if (type.priceCents === 0) return 'free'
  if (savingOf(type) === 0) return 'standard'
  return isMember ? 'guest' : 'not-a-member'
}

const savingOf = ({ priceCents, memberPriceCents }: TicketTypeRules): Cents =>
  memberPriceCents === null ? 0 : Math.max(0, priceCents - memberPriceCents)

function bestSaving(
  wishes: readonly TicketWish[],
  types: ReadonlyMap<number, TicketTypeRules>,
): number | null {
  let best: { readonly id: number; readonly saving: Cents } | null = null
  for (const { ticketTypeId, quantity } of wishes) {
    const type = types.get(ticketTypeId)
    const saving = type && quantity > 0 ? savingOf(type) : 0
    if (saving > (best?.saving ?? 0)) best = { id: ticketTypeId, saving }
  }
  return best?.id ?? null
}

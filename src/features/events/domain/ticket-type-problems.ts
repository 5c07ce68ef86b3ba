/** What is asked of a ticket type that one field alone cannot say. */
export type TicketTypeProblem = 'member-price-is-higher' | 'least-above-most' | 'sale-ends-before-it-begins'

export type TicketTypeFacts = {
  readonly priceCents: number | null
  readonly memberPriceCents: number | null
  readonly minPerBooking: number | null
  readonly maxPerBooking: number | null
  readonly salesFrom: string | null
  readonly salesUntil: string | null
}

/** The first thing that is wrong with a ticket type, with the field it is about; null when it can be sold. */
export function ticketTypeProblem(
  type: TicketTypeFacts,
): { readonly field: string; readonly problem: TicketTypeProblem } | null {
  const { priceCents, memberPriceCents, minPerBooking, maxPerBooking, salesFrom, salesUntil } = type
  if (memberPriceCents !== null && priceCents !== null && memberPriceCents > priceCents)
    return { field: 'memberPriceCents', problem: 'member-price-is-higher' }
  if (minPerBooking !== null && maxPerBooking !== null && minPerBooking > maxPerBooking)
    return { field: 'maxPerBooking', problem: 'least-above-most' }
  if (salesFrom !== null && salesUntil !== null && Date.parse(salesUntil) <= Date.parse(salesFrom))
    return { field: 'salesUntil', problem: 'sale-ends-before-it-begins' }
  return null
}

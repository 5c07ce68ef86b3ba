import { type QuotaSeats, seatsLeft } from './availability'

/** Somebody who waits for a number of seats together; `quotaIds` are those of the ticket type. */
export type WaitingParty = {
  readonly id: number
  readonly partySize: number
  readonly quotaIds: readonly number[]
}

/**
 * Whom free seats are offered to, in the order of the list: the first party that fits is served, and who is passed over
 * keeps the place. What is offered to one is gone for the next.
 */
export function partiesToServe<Party extends WaitingParty>(
  inOrder: readonly Party[],
  quotas: ReadonlyMap<number, QuotaSeats>,
): readonly Party[] {
  const left = new Map([...quotas].map(([id, quota]) => [id, seatsLeft(quota)]))
  return inOrder.filter(({ partySize, quotaIds }) => {
    const fits = quotaIds.length > 0 && quotaIds.every((id) => (left.get(id) ?? 0) >= partySize)
    if (fits) for (const id of quotaIds) left.set(id, (left.get(id) ?? 0) - partySize)
    return fits
  })
}

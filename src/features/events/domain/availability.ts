/** A quota with its seats as they are counted in its own row. */
export type QuotaSeats = {
  readonly id: number
  /** Null is without limit, zero is closed. */
  readonly size: number | null
  readonly confirmed: number
  readonly held: number
  readonly offered: number
}

/** Why there are seats or none: one at somebody's checkout may come back within the hour, a sold one will not. */
export type Availability =
  | { readonly state: 'open'; readonly left: number | null }
  | { readonly state: 'being-paid' | 'offered' | 'sold-out' | 'closed'; readonly left: 0 }

/** Seats that can be handed out; infinite without a limit. */
export const seatsLeft = ({ size, confirmed, held, offered }: QuotaSeats): number =>
  size === null ? Number.POSITIVE_INFINITY : Math.max(0, size - confirmed - held - offered)

/** Firmest first: what takes the last seat says why there is none. */
const FIRMNESS = [
  ['confirmed', 'sold-out'],
  ['offered', 'offered'],
  ['held', 'being-paid'],
] as const

export function availabilityOf(quota: QuotaSeats): Availability {
  if (quota.size === null) return { state: 'open', left: null }
  if (quota.size === 0) return { state: 'closed', left: 0 }
  let left = quota.size
  for (const [taken, stateWhenGone] of FIRMNESS) {
    left -= quota[taken]
    if (left <= 0) return { state: stateWhenGone, left: 0 }
  }
  return { state: 'open', left }
}

/** A ticket draws on all its quotas at once: the fullest of them says what is left. A quota nobody knows has nothing. */
export function availabilityOfTicket(
  quotaIds: readonly number[],
  quotas: ReadonlyMap<number, QuotaSeats>,
): Availability {
  const each = quotaIds.map((id): Availability => {
    const quota = quotas.get(id)
    return quota ? availabilityOf(quota) : { state: 'closed', left: 0 }
  })
  const [first = { state: 'closed', left: 0 } as const, ...others] = each
  return others.reduce((fullest, next) => (isFuller(next, fullest) ? next : fullest), first)
}

/** Of two that have nothing left, the one that is least likely to change. */
const HOPE = { closed: 0, 'sold-out': 1, offered: 2, 'being-paid': 3, open: 4 } as const

function isFuller(a: Availability, b: Availability): boolean {
  if (a.state !== 'open' || b.state !== 'open') return HOPE[a.state] < HOPE[b.state]
  return (a.left ?? Number.POSITIVE_INFINITY) < (b.left ?? Number.POSITIVE_INFINITY)
}

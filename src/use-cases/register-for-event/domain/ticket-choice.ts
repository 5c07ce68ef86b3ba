import {
  type Availability,
  availabilityOfTicket,
  type QuotaSeats,
} from '@/features/events/domain/availability'
import type { TicketTypeOnSale } from '@/features/events/domain/sale'
import type { Looker } from '../queries/find-register-screen'

/** A ticket type as this person can have it, at most so many times. */
export type TicketChoice = {
  readonly type: TicketTypeOnSale
  readonly most: number
  readonly availability: Availability
  /** Why none can be taken. */
  readonly without: 'full' | 'not-on-sale' | 'members' | 'has-all' | null
  /** What they hold already. */
  readonly initially: number | null
}

/** How many of these somebody can take now, or why none; what they hold themselves is not gone. */
export function ticketChoice(
  type: TicketTypeOnSale,
  {
    quotas,
    looker,
    now,
  }: {
    readonly quotas: ReadonlyMap<number, QuotaSeats>
    readonly looker: Pick<Looker, 'isMember' | 'has' | 'underWay'> | null
    readonly now: Date
  },
): TicketChoice {
  const held = looker?.underWay?.quantities.get(type.id) ?? 0
  const availability = availabilityOfTicket(type.quotaIds, quotas)
  const left = availability.left === null ? Number.POSITIVE_INFINITY : availability.left + held
  const mayHave =
    type.maxPerPerson === null
      ? Number.POSITIVE_INFINITY
      : type.maxPerPerson - (looker?.has.get(type.id) ?? 0)
  const most = Math.min(type.maxPerBooking, left, mayHave)
  const without = reasonWithout(type, { left, mayHave, isMember: looker?.isMember ?? false, now })
  return {
    type,
    most: without ? 0 : most,
    availability,
    without,
    initially: held > 0 ? Math.min(held, most) : null,
  }
}

function reasonWithout(
  { needsMembership, salesFrom, salesUntil, minPerBooking }: TicketTypeOnSale,
  {
    left,
    mayHave,
    isMember,
    now,
  }: {
    readonly left: number
    readonly mayHave: number
    readonly isMember: boolean
    readonly now: Date
  },
): TicketChoice['without'] {
  const isEarly = salesFrom !== null && now.getTime() < Date.parse(salesFrom)
  const isLate = salesUntil !== null && now.getTime() >= Date.parse(salesUntil)
  if (isEarly || isLate) return 'not-on-sale'
  if (needsMembership && !isMember) return 'members'
  if (mayHave < minPerBooking) return 'has-all'
  return left < minPerBooking ? 'full' : null
}

import { type Cents, shareOf, sumCents } from '@/kernel/money'
import { type Policy, type PolicyStep, stepAt } from './cancellation-policy'

/** A ticket that somebody may want to give up, with what was paid for it and what went back of that before. */
export type PaidTicket = { readonly id: number; readonly priceCents: Cents; readonly refundedCents: Cents }

export type CancellationQuote = {
  readonly tickets: readonly { readonly id: number; readonly refundCents: Cents }[]
  readonly refundCents: Cents
  readonly paidCents: Cents
  /** The rule that gave it; null when nothing comes back any more. */
  readonly step: PolicyStep | null
}

/** Who calls it off: the booker, by the policy of the booking, or the organiser, who gives everything back. */
export type CalledOffBy = { readonly by: 'booker'; readonly policy: Policy } | { readonly by: 'organiser' }

/**
 * What comes back for each of these tickets, to the cent: the percentage half a cent up, less the fee, and never more
 * than was paid and not given back yet.
 */
export function cancellationQuote(
  tickets: readonly PaidTicket[],
  cause: CalledOffBy,
  now: Date,
): CancellationQuote {
  const step = cause.by === 'organiser' ? EVERYTHING : stepAt(cause.policy, now)
  const quoted = tickets.map((ticket) => ({ id: ticket.id, refundCents: refundOf(ticket, step) }))
  return {
    tickets: quoted,
    refundCents: sumCents(quoted.map(({ refundCents }) => refundCents)),
    paidCents: sumCents(tickets.map(({ priceCents }) => priceCents)),
    step: cause.by === 'organiser' ? null : step,
  }
}

const EVERYTHING = { before: '', refundPercent: 100, feeCents: 0 } as const satisfies PolicyStep

function refundOf({ priceCents, refundedCents }: PaidTicket, step: PolicyStep | null): Cents {
  if (!step) return 0
  const share = shareOf(priceCents, { numerator: step.refundPercent, denominator: 100 })
  return Math.max(0, Math.min(share - step.feeCents, priceCents - refundedCents))
}

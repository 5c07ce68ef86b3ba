import type { Payload } from 'payload'
import { callOffTickets, liveTickets, quoteCallingOff } from '@/features/events/commands/call-off-tickets'
import { findOwnRegistration, type RegistrationOwner } from '@/features/events/commands/own-registration'
import { lockSeats } from '@/features/events/commands/seat-desk'
import type { CancellationQuote } from '@/features/events/domain/cancellation-quote'
import type { Registration, RegistrationTicket } from '@/features/events/queries/find-registration'
import { findSale } from '@/features/events/queries/find-sale'
import { lockOrder } from '@/features/payments/commands/locked-order'
import { requestRefund } from '@/features/payments/commands/request-refund'
import type { Cents } from '@/kernel/money'
import { ok, type Result, refused, refusedAbout } from '@/kernel/result'
import type { Database } from '@/platform/database/drizzle-of'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'

export type CancelRefusal =
  | 'registration-unknown'
  | 'not-confirmed'
  | 'no-tickets-chosen'
  | 'event-begun'
  | 'refund-changed'
  | 'payment-disputed'

type Asked = {
  readonly code: string
  readonly owner: RegistrationOwner
  /** Which tickets; all that still count when it is `all`. */
  readonly tickets: 'all' | readonly number[]
  readonly now: Date
}

/** What comes back when these tickets are cancelled now, to the cent. */
export async function quoteCancellation(
  portal: Payload,
  asked: Asked,
): Promise<Result<CancellationQuote, CancelRefusal>> {
  const chosen = await choose(portal.db.drizzle, asked)
  return chosen.ok ? ok(quoteOf(chosen.value, asked.now)) : chosen
}

/**
 * Cancels tickets: the seats are free and the money is on its way when this commits, or nothing happened. What was shown must
 * still be what comes back: `refund-changed` tells the amount of now.
 */
export async function cancelTickets(
  portal: Payload,
  asked: Asked & { readonly shownRefundCents: Cents },
): Promise<Result<CancellationQuote, CancelRefusal>> {
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const { code, owner, now, shownRefundCents } = asked
    const seen = await findOwnRegistration(tx, code, { owner, now })
    if (!seen) return refused('registration-unknown')
    // The order first, then the seats: who books a payment locks them in this order too.
    if (seen.orderId !== null) await lockOrder(tx, seen.orderId)
    await lockSeats(context, { eventId: seen.eventId, now })
    const chosen = await choose(tx, asked)
    if (!chosen.ok) return chosen
    const quote = quoteOf(chosen.value, now)
    if (quote.refundCents !== shownRefundCents)
      return refusedAbout('refund-changed', { refund: String(quote.refundCents) })
    const { registration } = chosen.value
    if (!(await refundTickets(context, { registration, quote, reason: 'cancelled-by-payer', now })))
      return refused('payment-disputed')
    await callOffTickets(context, { registration, quote, by: 'booker', now })
    return ok(quote)
  })
}

type Chosen = { readonly registration: Registration; readonly tickets: readonly RegistrationTicket[] }

async function choose(
  database: Database,
  { code, owner, tickets, now }: Asked,
): Promise<Result<Chosen, CancelRefusal>> {
  const registration = await findOwnRegistration(database, code, { owner, now })
  if (!registration) return refused('registration-unknown')
  if (registration.state !== 'confirmed') return refused('not-confirmed')
  const sale = await findSale(database, registration.eventId)
  if (!sale || now.getTime() >= Date.parse(sale.startsAt)) return refused('event-begun')
  const chosen = liveTickets(registration).filter(({ id }) => tickets === 'all' || tickets.includes(id))
  return chosen.length > 0 ? ok({ registration, tickets: chosen }) : refused('no-tickets-chosen')
}

const quoteOf = ({ registration, tickets }: Chosen, now: Date): CancellationQuote =>
  quoteCallingOff(registration, tickets, { by: 'booker', now })

/** Asks for the money of these tickets, line by line; false when the payer asked the bank for it already. */
export async function refundTickets(
  context: TxContext,
  {
    registration,
    quote,
    reason,
    now,
  }: {
    readonly registration: Registration
    readonly quote: CancellationQuote
    readonly reason: string
    readonly now: Date
  },
): Promise<boolean> {
  if (registration.orderId === null || quote.refundCents === 0) return true
  const lineOf = new Map(registration.tickets.map(({ id, orderLineId }) => [id, orderLineId]))
  const lines = quote.tickets.flatMap(({ id, refundCents }) => {
    const lineId = lineOf.get(id)
    return lineId && refundCents > 0 ? [{ id: lineId, cents: refundCents }] : []
  })
  const requested = await requestRefund(context, {
    orderId: registration.orderId,
    wish: { of: 'lines', lines },
    reason,
    requestKey: `registration:${registration.id}:tickets:${lines.map(({ id }) => id).join('-')}`,
    requestedBy: null,
    now,
  })
  if (requested.ok) return true
  if (requested.code === 'disputed') return false
  throw new Error(`Tickets of ${registration.code} cannot be refunded: ${requested.code}.`)
}

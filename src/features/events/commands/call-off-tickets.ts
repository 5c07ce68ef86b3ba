import { sql } from '@payloadcms/db-postgres'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import { type CancellationQuote, cancellationQuote } from '../domain/cancellation-quote'
import type { Registration, RegistrationTicket } from '../queries/find-registration'
import { moveUp } from './seat-desk'

/** Tickets that still count. */
export const liveTickets = ({ tickets }: Registration): readonly RegistrationTicket[] =>
  tickets.filter(({ state }) => state === 'held' || state === 'confirmed')

/** What comes back when these tickets are called off now. */
export const quoteCallingOff = (
  registration: Registration,
  tickets: readonly RegistrationTicket[],
  { by, now }: { readonly by: 'booker' | 'organiser'; readonly now: Date },
): CancellationQuote =>
  cancellationQuote(tickets, by === 'organiser' ? { by } : { by, policy: registration.policy }, now)

/**
 * Gives up tickets of a confirmed registration, at once: their seats are free when this commits, and go to who waits. What
 * comes back is asked of the money by the use case, in the same transaction. The caller has the lock.
 */
export async function callOffTickets(
  context: TxContext,
  calledOff: {
    readonly registration: Registration
    readonly quote: CancellationQuote
    readonly by: 'booker' | 'organiser'
    readonly now: Date
  },
): Promise<void> {
  const { tx } = context
  const { registration, quote, by, now } = calledOff
  const back = quote.tickets.map(({ id, refundCents }) => ({ id, refund_cents: refundCents }))
  await tx.execute(sql`
    update registration_tickets set state = 'cancelled', refunded_cents = back.refund_cents, cancelled_at = ${now.toISOString()}
    from json_to_recordset(${JSON.stringify(back)}::json) as back(id integer, refund_cents integer)
    where registration_tickets.id = back.id and registration_tickets.registration_id = ${registration.id}`)
  const gone = new Set(quote.tickets.map(({ id }) => id))
  if (liveTickets(registration).every(({ id }) => gone.has(id)))
    await endRegistration(tx, { registration, by, now })
  await context.enqueue('send-registration-mail', {
    payload: {
      kind: by === 'organiser' ? 'event-cancelled' : 'called-off',
      registrationId: registration.id,
      ticketIds: [...gone],
      refundCents: quote.refundCents,
    },
  })
  if (by === 'booker') await moveUp(context, { eventId: registration.eventId, now })
}

/** A registration that was not paid yet is called off with its event. The caller has the lock. */
export async function callOffHeld(
  { tx, enqueue }: TxContext,
  { registration, now }: { readonly registration: Registration; readonly now: Date },
): Promise<void> {
  await tx.execute(sql`
    update registration_tickets set state = 'cancelled', cancelled_at = ${now.toISOString()}
    where registration_id = ${registration.id} and state = 'held'`)
  await endRegistration(tx, { registration, by: 'organiser', now })
  await enqueue('send-registration-mail', {
    payload: { kind: 'event-cancelled', registrationId: registration.id, ticketIds: [], refundCents: 0 },
  })
}

const endRegistration = (
  tx: Tx,
  {
    registration,
    by,
    now,
  }: { readonly registration: Registration; readonly by: 'booker' | 'organiser'; readonly now: Date },
) =>
  tx.execute(sql`
    update registrations set state = 'cancelled', called_off_by = ${by}, ended_at = ${now.toISOString()},
      updated_at = ${now.toISOString()}
    where id = ${registration.id}`)

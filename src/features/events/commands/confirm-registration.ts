import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type Tx, type TxContext } from '@/platform/database/in-transaction'
import { isFilledIn } from '../domain/filled-in'
import type { Registration, RegistrationTicket } from '../queries/find-registration'
import { findSale } from '../queries/find-sale'
import { newTicketSecret } from './new-ticket-secret'
import { findOwnRegistration, type RegistrationOwner } from './own-registration'
import { lockSeats } from './seat-desk'

export type ConfirmRefusal =
  | 'registration-unknown'
  | 'hold-ran-out'
  | 'registration-cancelled'
  | 'answers-incomplete'
  | 'to-be-paid'
  | 'email-not-proved'

/** Confirms a registration that costs nothing. Asked again, it is confirmed already. */
export async function confirmFreeRegistration(
  portal: Payload,
  asked: { readonly code: string; readonly owner: RegistrationOwner; readonly now: Date },
): Promise<Result<{ readonly code: string }, ConfirmRefusal>> {
  const { code, owner, now } = asked
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const seen = await findOwnRegistration(tx, code, { owner, now })
    if (!seen) return refused('registration-unknown')
    if (seen.totalCents > 0) return refused('to-be-paid')
    await lockSeats(context, { eventId: seen.eventId, now })
    const registration = await findOwnRegistration(tx, code, { owner, now })
    if (!registration) return refused('registration-unknown')
    if (registration.state === 'confirmed') return ok({ code })
    if (registration.state === 'cancelled') return refused('registration-cancelled')
    if (registration.state === 'expired') return refused('hold-ran-out')
    if (!registration.isEmailProved && !('token' in owner)) return refused('email-not-proved')
    const sale = await findSale(tx, registration.eventId)
    if (!sale || !isFilledIn(sale.questions, registration)) return refused('answers-incomplete')
    await markConfirmed(context, { registration, order: null, now })
    return ok({ code })
  })
}

/**
 * Makes all seats of a registration its own, with a secret each, and queues the mail that says so. The caller has the lock,
 * and found that they are still held, or that there is room for them.
 */
export async function markConfirmed(
  context: TxContext,
  {
    registration,
    order,
    now,
  }: {
    readonly registration: Registration
    /** The order that paid it, with its lines in the order of the tickets that cost something. */
    readonly order: { readonly id: number; readonly lineIds: readonly number[] } | null
    readonly now: Date
  },
): Promise<void> {
  const { tx } = context
  const paid = registration.tickets.filter(({ priceCents }) => priceCents > 0)
  if (order && order.lineIds.length !== paid.length)
    throw new Error(`Order ${order.id} has other lines than registration ${registration.code} has tickets.`)
  const lineOf = new Map(paid.map(({ id }, index) => [id, order?.lineIds[index] ?? null]))
  await tx.execute(sql`
    update registrations set state = 'confirmed', confirmed_at = ${now.toISOString()}, ended_at = null,
      order_id = ${order?.id ?? null}, updated_at = ${now.toISOString()},
      -- What was given back may have been booked anew with the same form since.
      booking_key = case when state = 'expired' then gen_random_uuid() else booking_key end,
      is_email_proved = true
    where id = ${registration.id}`)
  await confirmTickets(tx, registration.tickets, lineOf)
  await context.enqueue('send-registration-mail', {
    payload: { kind: 'confirmed', registrationId: registration.id },
    jobKey: `registration-mail:confirmed:${registration.id}`,
  })
}

async function confirmTickets(
  tx: Tx,
  tickets: readonly RegistrationTicket[],
  lineOf: ReadonlyMap<number, number | null>,
): Promise<void> {
  const rows = tickets.map(({ id }) => ({ id, secret: newTicketSecret(), line: lineOf.get(id) ?? null }))
  await tx.execute(sql`
    update registration_tickets set state = 'confirmed', secret = fresh.secret, order_line_id = fresh.line
    from json_to_recordset(${JSON.stringify(rows)}::json) as fresh(id integer, secret text, line integer)
    where registration_tickets.id = fresh.id`)
}

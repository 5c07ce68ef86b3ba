import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import {
  callOffHeld,
  callOffTickets,
  liveTickets,
  quoteCallingOff,
} from '@/features/events/commands/call-off-tickets'
import { lockSeats } from '@/features/events/commands/seat-desk'
import { endWaitingList } from '@/features/events/commands/end-waiting-list'
import { findRegistrationById } from '@/features/events/queries/find-registration'
import { lockOrder } from '@/features/payments/commands/locked-order'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { refundTickets } from '@/use-cases/cancel-registration/cancel-registration'

/**
 * Calls off all registrations for an event that does not go ahead: everything comes back, and everybody is told. One by one, each
 * in a transaction of its own: broken off anywhere, it goes on with who is left. Nothing happens while the event is on.
 */
export async function cancelEventRegistrations(
  portal: Payload,
  { eventId, now }: { readonly eventId: number; readonly now: () => Date },
): Promise<void> {
  for (;;) {
    const next = await nextToCallOff(portal, eventId)
    if (next === null) break
    await inTransaction(portal, (context) => callOff(context, { registrationId: next, eventId, now: now() }))
  }
  await endWaitingList(portal, { eventId, now: now() })
}

/** Under the lock that everybody needs who takes a seat: after this is null, and the event is off, there will be no other. */
const nextToCallOff = (portal: Payload, eventId: number): Promise<number | null> =>
  inTransaction(portal, async ({ tx }) => {
    await tx.execute(sql`select from lock_seats(${eventId})`)
    const { rows } = await tx.execute(sql`
      select r.id from registrations r join events e on e.id = r.event_id
      where r.event_id = ${eventId} and e.state = 'cancelled' and r.state in ('held', 'paying', 'confirmed')
      order by r.id limit 1`)
    return (rows[0] as { id: number } | undefined)?.id ?? null
  })

async function callOff(
  context: TxContext,
  {
    registrationId,
    eventId,
    now,
  }: { readonly registrationId: number; readonly eventId: number; readonly now: Date },
): Promise<void> {
  const { tx } = context
  const seen = await findRegistrationById(tx, registrationId, { now })
  if (seen && seen.orderId !== null) await lockOrder(tx, seen.orderId)
  await lockSeats(context, { eventId, now })
  const registration = await findRegistrationById(tx, registrationId, { now })
  if (registration?.state === 'held' || registration?.state === 'paying')
    return callOffHeld(context, { registration, now })
  if (registration?.state !== 'confirmed') return
  const quote = quoteCallingOff(registration, liveTickets(registration), { by: 'organiser', now })
  // Where the bank decides already, it decides: the tickets end all the same.
  const isRefunded = await refundTickets(context, { registration, quote, reason: 'event-cancelled', now })
  await callOffTickets(context, {
    registration,
    quote: isRefunded ? quote : withoutRefund(quote),
    by: 'organiser',
    now,
  })
}

const withoutRefund = <Quote extends ReturnType<typeof quoteCallingOff>>(quote: Quote): Quote => ({
  ...quote,
  refundCents: 0,
  tickets: quote.tickets.map(({ id }) => ({ id, refundCents: 0 })),
})

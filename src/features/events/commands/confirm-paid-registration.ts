import { sql } from '@payloadcms/db-postgres'
import { type Cents } from '@/kernel/money'
import { newReadableCode } from '@/kernel/readable-code'
import type { TxContext } from '@/platform/database/in-transaction'
import { seatsLeft } from '../domain/availability'
import { findRegistrationById, type Registration } from '../queries/find-registration'
import { markConfirmed } from './confirm-registration'
import { lockSeats, moveUp, type SeatDesk } from './seat-desk'

/**
 * `no-seats`: it was paid after its seats were given back, and others have them; the booker stands first on the waiting list.
 * `not-wanted`: it is called off, or confirmed already. `unknown`: no registration that costs this.
 */
export type PaidOutcome = 'confirmed' | 'no-seats' | 'not-wanted' | 'unknown'

export type PaidRegistration = {
  readonly registrationId: number
  readonly orderId: number
  readonly totalCents: Cents
  readonly lineIds: readonly number[]
  readonly now: Date
}

/** What becomes of a registration that was just paid, in the transaction that books the money. */
export async function confirmPaidRegistration(
  context: TxContext,
  paid: PaidRegistration,
): Promise<PaidOutcome> {
  const { tx } = context
  const { registrationId, totalCents, now } = paid
  const seen = await findRegistrationById(tx, registrationId, { now })
  if (!seen || seen.totalCents !== totalCents) return 'unknown'
  const desk = await lockSeats(context, { eventId: seen.eventId, now })
  const registration = await findRegistrationById(tx, registrationId, { now })
  if (!registration) return 'unknown'
  if (registration.state === 'cancelled' || registration.state === 'confirmed' || !desk.isOn)
    return tellLate(context, registration, 'not-wanted')
  if (registration.state === 'expired' && !(await canStillBeHad(context, registration, desk))) {
    await putFirst(context, registration, now)
    await moveUp(context, { eventId: registration.eventId, now })
    return tellLate(context, registration, 'no-seats')
  }
  await markConfirmed(context, { registration, order: { id: paid.orderId, lineIds: paid.lineIds }, now })
  return 'confirmed'
}

/** Room for all of it, and nobody has the member price by another registration since. */
async function canStillBeHad(
  { tx }: TxContext,
  { id, tickets }: Registration,
  { quotas }: SeatDesk,
): Promise<boolean> {
  const wanted = new Map<number, number>()
  for (const quotaId of tickets.flatMap(({ quotaIds }) => quotaIds))
    wanted.set(quotaId, (wanted.get(quotaId) ?? 0) + 1)
  const hasRoom = [...wanted].every(([quotaId, count]) => {
    const quota = quotas.get(quotaId)
    return quota !== undefined && seatsLeft(quota) >= count
  })
  if (!hasRoom) return false
  const { rows } = await tx.execute(sql`
    select exists (
      select from registration_tickets mine join registration_tickets other using (event_id, member_id)
      where mine.registration_id = ${id} and other.registration_id <> ${id} and other.state in ('held', 'confirmed')
    ) as is_taken`)
  return rows[0]?.is_taken !== true
}

/** A place before everybody else for each kind of ticket that was paid for in vain. */
async function putFirst(
  { tx }: TxContext,
  { eventId, alumnusId, name, email, locale, tickets }: Registration,
  now: Date,
): Promise<void> {
  const parties = Map.groupBy(tickets, ({ ticketTypeId }) => ticketTypeId)
  for (const [ticketTypeId, party] of parties)
    await tx.execute(sql`
      insert into waiting_entries (code, event_id, ticket_type_id, alumnus_id, name, email, locale, party_size, state, is_first,
                                   joined_at)
      values (${newReadableCode('W')}, ${eventId}, ${ticketTypeId}, ${alumnusId}, ${name}, ${email}, ${locale},
              ${party.length}, 'waiting', true, ${now.toISOString()})
      on conflict (ticket_type_id, person) where state in ('waiting', 'offered')
        do update set is_first = true`)
}

async function tellLate<Outcome extends 'no-seats' | 'not-wanted'>(
  { enqueue }: TxContext,
  { id }: Registration,
  outcome: Outcome,
): Promise<Outcome> {
  await enqueue('send-registration-mail', {
    payload: { kind: outcome === 'no-seats' ? 'paid-in-vain' : 'paid-not-wanted', registrationId: id },
    jobKey: `registration-mail:paid-late:${id}`,
  })
  return outcome
}

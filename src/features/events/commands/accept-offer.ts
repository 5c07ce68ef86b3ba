import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { newReadableCode } from '@/kernel/readable-code'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { type RuleRefusal, type SaleRules, withoutSeats } from '../domain/decide-booking'
import type { Sale } from '../domain/sale'
import type { WaitingEntry } from '../queries/find-waiting-entry'
import { buyerFrom, findPast, releaseBookings, writeRegistrations, writeTickets } from './bookings'
import type { RegistrationOwner } from './own-registration'
import { lockSeats } from './seat-desk'
import { personOf } from './seat-wish'
import { HOLD_MS } from './take-seats'
import { findOwnWaitingEntry } from './waiting-list'

export type AcceptRefusal = RuleRefusal | 'entry-unknown' | 'offer-ran-out' | 'not-offered-yet'

/**
 * Turns an offer into a registration with the seats that were offered, held as long as the offer stood and at least as long as
 * any. Accepted before, it is that registration.
 */
export async function acceptOffer(
  portal: Payload,
  asked: {
    readonly sale: Sale
    readonly code: string
    readonly owner: RegistrationOwner
    readonly isMember: boolean
    readonly now: Date
  },
): Promise<Result<{ readonly code: string }, AcceptRefusal>> {
  const { sale, code, owner, now } = asked
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const desk = await lockSeats(context, { eventId: sale.eventId, now })
    const entry = await findOwnWaitingEntry(tx, code, { owner, now })
    if (entry?.eventId !== sale.eventId) return refused('entry-unknown')
    if (entry.registrationCode) return ok({ code: entry.registrationCode })
    if (entry.state === 'waiting') return refused('not-offered-yet')
    if (entry.state !== 'offered') return refused('offer-ran-out')
    return book(context, { ...asked, entry, isOn: desk.isOn })
  })
}

async function book(
  { tx }: TxContext,
  {
    sale,
    entry,
    owner,
    isMember,
    isOn,
    now,
  }: {
    readonly sale: Sale
    readonly entry: WaitingEntry
    readonly owner: RegistrationOwner
    readonly isMember: boolean
    readonly isOn: boolean
    readonly now: Date
  },
): Promise<Result<{ readonly code: string }, RuleRefusal>> {
  const booker = entry
  const past = (await findPast(tx, sale.eventId, [booker])).get(personOf(booker)) ?? []
  const underWay = past.filter(({ state }) => state !== 'confirmed')
  const confirmed = past.filter(({ state }) => state === 'confirmed')
  const tickets = [{ ticketTypeId: entry.ticketTypeId, quantity: entry.partySize }]
  const decided = withoutSeats(stillOnSale({ ...sale, isOn }), tickets, {
    buyer: buyerFrom({ booker, isMember }, confirmed),
    now,
  })
  if (!decided.ok) return decided
  await releaseBookings(
    tx,
    underWay.flatMap(({ id }) => id ?? []),
    now,
  )
  const registrationCode = newReadableCode('R')
  const holdUntil = new Date(Math.max(now.getTime() + HOLD_MS, entry.offeredUntil?.getTime() ?? 0))
  const wish = {
    sale: onOfferedQuotas(sale, entry),
    booker,
    bookingKey: randomUUID(),
    tickets,
    isMember,
    now,
  }
  const booking = { code: registrationCode, wish, decided: decided.value, holdUntil, keptFrom: undefined }
  // The seats go from offered to held, under the lock: first given back, then taken.
  const ids = await writeRegistrations(tx, [booking], now)
  await tx.execute(sql`
    update waiting_entries set state = 'accepted', registration_id = ${ids.get(registrationCode)}, ended_at = ${now.toISOString()}
    where id = ${entry.id}`)
  await writeTickets(tx, [booking], ids)
  if ('token' in owner)
    await tx.execute(sql`update registrations set is_email_proved = true where code = ${registrationCode}`)
  return ok({ code: registrationCode })
}

/** An offer stands even when the sale of its ticket ended in the meantime. */
const stillOnSale = (sale: Sale): SaleRules => ({
  ...sale,
  types: new Map([...sale.types].map(([id, type]) => [id, { ...type, salesFrom: null, salesUntil: null }])),
})

/** Counted where the offer was. */
const onOfferedQuotas = (sale: Sale, { ticketTypeId, quotaIds }: WaitingEntry): Sale => ({
  ...sale,
  types: new Map(
    [...sale.types].map(([id, type]) => [id, id === ticketTypeId ? { ...type, quotaIds } : type]),
  ),
})

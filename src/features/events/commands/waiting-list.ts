import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { newReadableCode } from '@/kernel/readable-code'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { type RuleRefusal, withoutSeats } from '../domain/decide-booking'
import type { Sale } from '../domain/sale'
import { partiesToServe } from '../domain/waiting-order'
import { findWaitingEntry, type WaitingEntry } from '../queries/find-waiting-entry'
import { readAccessToken } from './access-token'
import { buyerFrom, findPast } from './bookings'
import type { RegistrationOwner } from './own-registration'
import { lockSeats, moveUp } from './seat-desk'
import { type Booker, personOf } from './seat-wish'

export type WaitingWish = {
  readonly sale: Sale
  readonly booker: Booker
  readonly ticketTypeId: number
  readonly partySize: number
  readonly isMember: boolean
  readonly now: Date
}

export type JoinRefusal = RuleRefusal | 'no-waiting-list' | 'seats-left'

/** Puts somebody on the waiting list for a ticket type, once: asked again it is the place they have, with the new number. */
export async function joinWaitingList(
  portal: Payload,
  wish: WaitingWish,
): Promise<Result<WaitingEntry, JoinRefusal>> {
  const { sale, booker, ticketTypeId, partySize, isMember, now } = wish
  if (!sale.hasWaitingList) return refused('no-waiting-list')
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const desk = await lockSeats(context, { eventId: sale.eventId, now })
    const past = (await findPast(tx, sale.eventId, [booker])).get(personOf(booker)) ?? []
    const allowed = withoutSeats(
      { ...sale, isOn: sale.isOn && desk.isOn },
      [{ ticketTypeId, quantity: partySize }],
      { buyer: buyerFrom({ booker, isMember }, past), now },
    )
    if (!allowed.ok) return allowed
    const quotaIds = sale.types.get(ticketTypeId)?.quotaIds ?? []
    if (partiesToServe([{ id: 0, partySize, quotaIds }], desk.quotas).length > 0) return refused('seats-left')
    const { rows } = await tx.execute(sql`
      insert into waiting_entries (code, event_id, ticket_type_id, alumnus_id, name, email, locale, party_size, state, joined_at)
      values (${newReadableCode('W')}, ${sale.eventId}, ${ticketTypeId}, ${booker.alumnusId}, ${booker.name},
              ${booker.email}, ${booker.locale}, ${partySize}, 'waiting', ${now.toISOString()})
      on conflict (ticket_type_id, person) where state in ('waiting', 'offered') do update set
        -- An offer is for as many as were asked for then.
        party_size = case when waiting_entries.state = 'waiting' then excluded.party_size else waiting_entries.party_size end
      returning code, xmax = 0 as is_new`)
    const { code, is_new: isNew } = rows[0] as { code: string; is_new: boolean }
    const entry = await findWaitingEntry(tx, code, now)
    if (!entry) throw new Error(`Waiting entry ${code} was not written.`)
    if (isNew)
      await context.enqueue('send-registration-mail', {
        payload: { kind: 'waiting', entryId: entry.id },
        jobKey: `registration-mail:waiting:${entry.id}`,
      })
    return ok(entry)
  })
}

/** The place with this code when it is the owner's. */
export async function findOwnWaitingEntry(
  tx: Tx,
  code: string,
  { owner, now }: { readonly owner: RegistrationOwner; readonly now: Date },
): Promise<WaitingEntry | null> {
  const entry = await findWaitingEntry(tx, code, now)
  if (!entry) return null
  const isTheirs =
    'alumnusId' in owner
      ? entry.alumnusId === owner.alumnusId
      : readAccessToken('waiting-entry', owner.token) === code
  return isTheirs ? entry : null
}

/** Gives up a place, or an offer, which then goes to the next at once. Given up already is well. */
export async function leaveWaitingList(
  portal: Payload,
  asked: { readonly code: string; readonly owner: RegistrationOwner; readonly now: Date },
): Promise<Result<null, 'entry-unknown' | 'already-accepted'>> {
  const { code, owner, now } = asked
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const seen = await findOwnWaitingEntry(tx, code, { owner, now })
    if (!seen) return refused('entry-unknown')
    await lockSeats(context, { eventId: seen.eventId, now })
    const entry = await findOwnWaitingEntry(tx, code, { owner, now })
    if (entry?.state === 'accepted') return refused('already-accepted')
    await tx.execute(sql`
      update waiting_entries set state = case state when 'offered' then 'declined' else 'left' end, ended_at = ${now.toISOString()}
      where id = ${seen.id} and state in ('waiting', 'offered')`)
    await moveUp(context, { eventId: seen.eventId, now })
    return ok(null)
  })
}

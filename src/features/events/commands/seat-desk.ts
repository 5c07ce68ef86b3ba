import { sql } from '@payloadcms/db-postgres'
import { executePrepared } from '@/platform/database/execute-prepared'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { QuotaSeats } from '../domain/availability'
import { offerEnd } from '../domain/offer-length'
import { windowOf } from '../domain/registration-window'
import { partiesToServe, type WaitingParty } from '../domain/waiting-order'

/** The seats of one event, locked until the transaction ends, as they are once what ran out was given back. */
export type SeatDesk = {
  readonly eventId: number
  readonly quotas: ReadonlyMap<number, QuotaSeats>
  /** Published and not called off, read under the lock: who cancels the event waits for it too. */
  readonly isOn: boolean
}

type Desk = { readonly eventId: number; readonly now: Date }

/**
 * Locks all seats of an event, in one order, once a transaction and as late as can be. Holds and offers that ran out are
 * given back first, and who waits is served before anybody else is: nothing here waits for a job.
 */
export async function lockSeats(context: TxContext, desk: Desk): Promise<SeatDesk> {
  const { tx } = context
  const { eventId } = desk
  const quotas = await lockedQuotas(tx, eventId)
  const { hasRunOut, isSomebodyWaiting, isOn } = await stateOf(tx, desk)
  const hasFreed = hasRunOut && (await giveBackWhatRanOut(context, desk))
  if (!hasFreed && !isSomebodyWaiting) return { eventId, quotas, isOn }
  const served = isSomebodyWaiting ? await moveUp(context, desk) : null
  return { eventId, quotas: served ?? (await countedQuotas(tx, eventId)), isOn }
}

/** Offers what is free to who waits, under the lock; returns the seats as they are then. Ends every move that frees some. */
export async function moveUp(
  context: TxContext,
  { eventId, now }: Desk,
): Promise<ReadonlyMap<number, QuotaSeats>> {
  const { tx } = context
  const quotas = await countedQuotas(tx, eventId)
  const waiting = await listWaiting(tx, { eventId, now })
  if (waiting.parties.length === 0 || waiting.offeredUntil === null) return quotas
  const served = partiesToServe(waiting.parties, quotas)
  if (served.length === 0) return quotas
  const offers = served.map(({ id, quotaIds }) => ({ id, quota_ids: `{${quotaIds.join(',')}}` }))
  await tx.execute(sql`
    update waiting_entries set state = 'offered', quota_ids = offer.quota_ids::integer[], offered_at = ${now.toISOString()},
      offered_until = ${waiting.offeredUntil.toISOString()}
    from json_to_recordset(${JSON.stringify(offers)}::json) as offer(id integer, quota_ids text)
    where waiting_entries.id = offer.id`)
  for (const { id } of served)
    await context.enqueue('send-registration-mail', {
      payload: { kind: 'offer', entryId: id },
      jobKey: `registration-mail:offer:${id}`,
    })
  return countedQuotas(tx, eventId)
}

const lockedQuotas = async (tx: Tx, eventId: number) =>
  quotasIn(
    await executePrepared(
      tx,
      sql`select quota_id as id, size, confirmed, held, offered from lock_seats(${eventId})`,
    ),
  )
const countedQuotas = async (tx: Tx, eventId: number) =>
  quotasIn(
    await tx.execute(
      sql`select quota_id as id, size, confirmed, held, offered from quota_seats where event_id = ${eventId}`,
    ),
  )

const quotasIn = ({ rows }: { readonly rows: readonly unknown[] }): ReadonlyMap<number, QuotaSeats> =>
  new Map((rows as readonly QuotaSeats[]).map((quota) => [quota.id, quota]))

/** Asked by the soonest end there is, which an index tells at once however many hold seats: most often nothing ran out. */
async function stateOf(
  tx: Tx,
  { eventId, now }: Desk,
): Promise<{ readonly hasRunOut: boolean; readonly isSomebodyWaiting: boolean; readonly isOn: boolean }> {
  const { rows } = await executePrepared(
    tx,
    sql`
    select least(
             (select min(hold_until) from registrations where event_id = ${eventId} and state in ('held', 'paying')),
             (select min(offered_until) from waiting_entries where event_id = ${eventId} and state = 'offered')
           ) <= ${now.toISOString()} as has_run_out,
           exists (select from waiting_entries where event_id = ${eventId} and state = 'waiting') as is_somebody_waiting,
           (select state = 'scheduled' and _status = 'published' from events where id = ${eventId}) as is_on`,
  )
  const row = rows[0] as { has_run_out: boolean | null; is_somebody_waiting: boolean; is_on: boolean | null }
  return {
    hasRunOut: row.has_run_out ?? false,
    isSomebodyWaiting: row.is_somebody_waiting,
    isOn: row.is_on ?? false,
  }
}

/** Whether that freed any. */
async function giveBackWhatRanOut(context: TxContext, { eventId, now }: Desk): Promise<boolean> {
  const { rows } = await context.tx.execute(sql`
    with over as (
      update registrations set state = 'expired', ended_at = hold_until, updated_at = ${now.toISOString()}
      where event_id = ${eventId} and state in ('held', 'paying') and hold_until <= ${now.toISOString()} returning id
    ), released as (
      update registration_tickets set state = 'released'
      where registration_id in (select id from over) and state = 'held' returning id
    ), lapsed as (
      update waiting_entries set state = 'expired', ended_at = offered_until
      where event_id = ${eventId} and state = 'offered' and offered_until <= ${now.toISOString()} returning id
    )
    select (select count(*) from released)::integer as released,
           (select coalesce(json_agg(id), '[]') from lapsed) as lapsed`)
  const { released, lapsed } = rows[0] as { released: number; lapsed: readonly number[] }
  for (const id of lapsed)
    await context.enqueue('send-registration-mail', {
      payload: { kind: 'offer-lapsed', entryId: id },
      jobKey: `registration-mail:offer-lapsed:${id}`,
    })
  return released > 0 || lapsed.length > 0
}

/** Who waits, in their order, and until when an offer made now would stand; null when none can be made any more. */
async function listWaiting(
  tx: Tx,
  { eventId, now }: Desk,
): Promise<{ readonly parties: readonly WaitingParty[]; readonly offeredUntil: Date | null }> {
  const { rows } = await tx.execute(sql`
    select w.id, w.party_size as "partySize",
           (select coalesce(json_agg(event_quotas_id order by event_quotas_id), '[]') from ticket_types_rels
            where parent_id = w.ticket_type_id and path = 'quotas') as "quotaIds",
           e.starts_at, e.registration_closes_at, e.state = 'scheduled' and e._status = 'published' as is_on
    from waiting_entries w join events e on e.id = w.event_id join ticket_types t on t.id = w.ticket_type_id
    where w.event_id = ${eventId} and w.state = 'waiting'
      and (t.sales_until is null or t.sales_until > ${now.toISOString()})
    order by w.is_first desc, w.joined_at, w.id`)
  const waiting = rows as unknown as readonly (WaitingParty & WindowRow)[]
  const [first] = waiting
  if (!first?.is_on) return { parties: [], offeredUntil: null }
  const { closesAt } = windowOf({
    opensAt: null,
    closesAt: first.registration_closes_at === null ? null : isoOf(first.registration_closes_at),
    startsAt: isoOf(first.starts_at),
  })
  return { parties: waiting, offeredUntil: offerEnd({ now, closesAt: new Date(closesAt) }) }
}

type WindowRow = {
  readonly is_on: boolean
  readonly starts_at: string
  readonly registration_closes_at: string | null
}

const isoOf = (moment: string): string => new Date(moment).toISOString()

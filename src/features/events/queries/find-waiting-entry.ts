import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { WaitingState } from '../domain/registration-states'

export type WaitingEntry = {
  readonly id: number
  readonly code: string
  readonly eventId: number
  readonly ticketTypeId: number
  readonly alumnusId: number | null
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly partySize: number
  /** As it is at the moment that was asked about: an offer that ran out is `expired`. */
  readonly state: WaitingState
  readonly quotaIds: readonly number[]
  readonly offeredUntil: Date | null
  /** Counted from 1 among who waits for the same tickets; null when no longer waiting. */
  readonly position: number | null
  readonly registrationCode: string | null
}

/** A place on the waiting list by its code, or null. */
export const findWaitingEntry = (database: Database, code: string, now: Date): Promise<WaitingEntry | null> =>
  findWhere(database, sql`w.code = ${code}`, now)

export const findWaitingEntryById = (
  database: Database,
  id: number,
  now: Date,
): Promise<WaitingEntry | null> => findWhere(database, sql`w.id = ${id}`, now)

async function findWhere(
  database: Database,
  where: ReturnType<typeof sql>,
  now: Date,
): Promise<WaitingEntry | null> {
  return (await listWhere(database, where, now))[0] ?? null
}

/** The places on waiting lists of an alumnus that still count, soonest event first. */
export const listOwnWaitingEntries = (
  database: Database,
  alumnusId: number,
  now: Date,
): Promise<readonly WaitingEntry[]> =>
  listWhere(database, sql`w.alumnus_id = ${alumnusId} and w.state in ('waiting', 'offered')`, now)

async function listWhere(
  database: Database,
  where: ReturnType<typeof sql>,
  now: Date,
): Promise<readonly WaitingEntry[]> {
  const { rows } = await database.execute(sql`
    select w.*, r.code as registration_code, (
      select count(*)::integer from waiting_entries before
      where w.state = 'waiting' and before.ticket_type_id = w.ticket_type_id and before.state = 'waiting'
        and (not before.is_first, before.joined_at, before.id) <= (not w.is_first, w.joined_at, w.id)
    ) as position
    from waiting_entries w left join registrations r on r.id = w.registration_id join events e on e.id = w.event_id
    where ${where} order by e.starts_at, w.id`)
  return (rows as unknown as readonly Row[]).map((row) => {
    const offeredUntil = row.offered_until === null ? null : new Date(row.offered_until)
    const ranOut = row.state === 'offered' && offeredUntil !== null && offeredUntil <= now
    return {
      id: row.id,
      code: row.code,
      eventId: row.event_id,
      ticketTypeId: row.ticket_type_id,
      alumnusId: row.alumnus_id,
      name: row.name,
      email: row.email,
      locale: row.locale,
      partySize: row.party_size,
      state: ranOut ? 'expired' : row.state,
      quotaIds: row.quota_ids ?? [],
      offeredUntil,
      position: row.state === 'waiting' ? row.position : null,
      registrationCode: row.registration_code,
    }
  })
}

type Row = {
  readonly id: number
  readonly code: string
  readonly event_id: number
  readonly ticket_type_id: number
  readonly alumnus_id: number | null
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly party_size: number
  readonly state: WaitingState
  readonly quota_ids: readonly number[] | null
  readonly offered_until: string | null
  readonly position: number
  readonly registration_code: string | null
}

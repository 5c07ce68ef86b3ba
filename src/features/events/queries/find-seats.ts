import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'
import type { QuotaSeats } from '../domain/availability'

/**
 * The seats of an event as they can be had at a moment, by quota; read without a lock, to be shown. What ran out counts as
 * free, tidied up or not, unless somebody waits: to them it goes first.
 */
export async function findSeats(
  database: Database,
  { eventId, now }: { readonly eventId: number; readonly now: Date },
): Promise<ReadonlyMap<number, QuotaSeats>> {
  const moment = now.toISOString()
  const { rows } = await database.execute(sql`
    with ran_out as (
      select unnest(t.quota_ids) as quota_id, 1 as held, 0 as offered
      from registrations r join registration_tickets t on t.registration_id = r.id and t.state = 'held'
      where r.event_id = ${eventId} and r.state in ('held', 'paying') and r.hold_until <= ${moment}
      union all
      select unnest(w.quota_ids), 0, w.party_size from waiting_entries w
      where w.event_id = ${eventId} and w.state = 'offered' and w.offered_until <= ${moment}
    ), free as (
      select quota_id, sum(held)::integer as held, sum(offered)::integer as offered from ran_out
      where not exists (select from waiting_entries where event_id = ${eventId} and state = 'waiting')
      group by quota_id
    )
    select s.quota_id as id, s.size, s.confirmed, s.held - coalesce(free.held, 0) as held,
           s.offered - coalesce(free.offered, 0) as offered
    from quota_seats s left join free using (quota_id) where s.event_id = ${eventId}`)
  return new Map((rows as unknown as readonly QuotaSeats[]).map((quota) => [quota.id, quota]))
}

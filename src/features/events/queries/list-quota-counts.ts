import { sql } from '@payloadcms/db-postgres'
import type { LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { QuotaSeats } from '../domain/availability'

/** A quota as it is at a moment: what ran out counts as free, tidied up or not. */
export type QuotaCount = QuotaSeats & {
  readonly name: LocalizedText
  /** People on the waiting list for a ticket that draws on it. */
  readonly waiting: number
}

/** The quotas of an event with what is taken of them, in the order in which they were made. */
export async function listQuotaCounts(
  database: Database,
  { eventId, now }: { readonly eventId: number; readonly now: Date },
): Promise<readonly QuotaCount[]> {
  const moment = now.toISOString()
  const { rows } = await database.execute(sql`
    select q.id, seats.size, seats.confirmed,
           (seats.held - (select count(*) from registration_tickets t join registrations r on r.id = t.registration_id
             where t.event_id = ${eventId} and t.state = 'held' and t.quota_ids @> array[q.id] and r.hold_until <= ${moment}
           ))::integer as held,
           (seats.offered - (select coalesce(sum(party_size), 0) from waiting_entries w
             where w.event_id = ${eventId} and w.state = 'offered' and w.quota_ids @> array[q.id] and w.offered_until <= ${moment}
           ))::integer as offered,
           (select coalesce(sum(w.party_size), 0)::integer from waiting_entries w
             where w.event_id = ${eventId} and w.state = 'waiting' and exists (
               select from ticket_types_rels r where r.parent_id = w.ticket_type_id and r.path = 'quotas'
                 and r.event_quotas_id = q.id)) as waiting,
           coalesce((select json_object_agg(_locale, name) from event_quotas_locales where _parent_id = q.id), '{}') as name
    from event_quotas q join quota_seats seats on seats.quota_id = q.id
    where q.event_id = ${eventId} order by q.id`)
  return rows as unknown as readonly QuotaCount[]
}

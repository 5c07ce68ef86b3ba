import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/**
 * What an alumnus last answered about their own diet, on a ticket in their own name, in the two years before `now`; null
 * when nothing. It is for their own eyes, to keep or to change.
 */
export async function findLastDiet(
  database: Database,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<string | null> {
  const { rows } = await database.execute(sql`
    select t.answers ->> q.id::text as diet
    from registrations r
    join registration_tickets t on t.registration_id = r.id and t.state = 'confirmed' and t.attendee_name = r.name
    join event_questions q on q.event_id = r.event_id and q.kind = 'dietary' and q.asks = 'attendee'
    where r.alumnus_id = ${alumnusId} and r.confirmed_at > ${now.toISOString()}::timestamptz - interval '2 years'
      and t.answers ? q.id::text
    order by r.confirmed_at desc, t.id, q.id limit 1`)
  return (rows[0] as { diet: string } | undefined)?.diet ?? null
}

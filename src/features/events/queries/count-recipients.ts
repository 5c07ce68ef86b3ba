import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'

/** One row an address: who booked and still comes, with the language of the latest booking. */
export const recipientsOf = (eventId: number) => sql`
  select distinct on (email) email, name, locale, id as registration_id from registrations
  where event_id = ${eventId} and state = 'confirmed' order by email, created_at desc, id desc`

/** How many people a message to all who registered would reach, by language. */
export async function countRecipients(
  database: Database,
  eventId: number,
): Promise<Readonly<Record<Locale, number>>> {
  const { rows } = await database.execute<{ nl: number; en: number }>(sql`
    select (count(*) filter (where locale = 'nl'))::integer as nl, (count(*) filter (where locale = 'en'))::integer as en
    from (${recipientsOf(eventId)}) recipients`)
  return rows[0] ?? { nl: 0, en: 0 }
}

import { sql } from '@payloadcms/db-postgres'
import type { LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'

/** Under what an event stands at its door, in each language; null as long as it is not published and has no door. */
export async function findDoorSlugs(database: Database, eventId: number): Promise<LocalizedText | null> {
  const { rows } = await database.execute(sql`
    select json_object_agg(l._locale, l.slug) as slugs
    from events e join events_locales l on l._parent_id = e.id
    where e.id = ${eventId} and e._status = 'published'`)
  return (rows[0] as { slugs: LocalizedText | null } | undefined)?.slugs ?? null
}

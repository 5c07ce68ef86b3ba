import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'
import { type Entitlements, entitlementsOn, type HeldPeriod } from '../domain/entitlements'

/**
 * What membership opens to somebody on a day, on a connection or in a transaction of one's own. Who died is entitled to
 * nothing.
 */
export async function findEntitlements(
  database: Database,
  { alumnusId, day }: { readonly alumnusId: number; readonly day: string },
): Promise<Entitlements> {
  const { rows } = await database.execute(sql`
    select spans.chapter_id as "chapterId", spans.first_day::text as "firstDay", spans.last_day::text as "lastDay",
           spans.grace_days as "graceDays"
    from membership_spans spans join alumni on alumni.id = spans.alumnus_id
    where spans.alumnus_id = ${alumnusId} and not coalesce(alumni.deceased, false)`)
  return entitlementsOn(rows as unknown as readonly HeldPeriod[], day)
}

import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'
import { type Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { type Entitlements, entitlementsOn, type HeldPeriod } from '../domain/entitlements'

/** What membership opens to somebody on a day (YYYY-MM-DD): today for most, its own day for an event. */
export const getEntitlements = cache(
  async (alumnusId: number, day: string): Promise<Entitlements> =>
    findEntitlements((await getPortal()).db.drizzle, { alumnusId, day }),
)

/** As above, on a connection or in a transaction of one's own. Who died is entitled to nothing. */
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

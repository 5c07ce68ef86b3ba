import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

/** Erases the scans of diplomas that were decided on thirty days ago: they have served. Returns how many. */
export async function forgetScans({ now }: { readonly now: Date }): Promise<number> {
  const { rowCount } = await (await getPortal()).db.drizzle.execute(sql`
    delete from diploma_scans using diplomas
    where diplomas.id = diploma_id and diplomas.state <> 'unverified'
      and diplomas.updated_at < ${now.toISOString()}::timestamptz - interval '30 days'`)
  return rowCount ?? 0
}

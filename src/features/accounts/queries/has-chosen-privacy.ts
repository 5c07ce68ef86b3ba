import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

/** Whether this person has said before who may see what. */
export async function hasChosenPrivacy(alumnusId: number): Promise<boolean> {
  const { rowCount } = await (await getPortal()).db.drizzle.execute(sql`
    select from privacy_choices where alumnus_id = ${alumnusId} limit 1`)
  return rowCount === 1
}

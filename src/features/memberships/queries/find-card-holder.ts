import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** Whose card this is, by its serial; null when none was made with it. */
export async function findCardHolder(database: Database, serial: bigint): Promise<number | null> {
  const { rows } = await database.execute(sql`
    select alumnus_id from membership_cards where serial = ${BigInt.asIntN(64, serial).toString()}::bigint`)
  return (rows[0] as { alumnus_id: number } | undefined)?.alumnus_id ?? null
}

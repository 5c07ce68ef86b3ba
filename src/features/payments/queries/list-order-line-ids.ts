import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** The lines of an order by id, in their order: what sells something remembers which line is whose. */
export async function listOrderLineIds(database: Database, orderId: number): Promise<readonly number[]> {
  const { rows } = await database.execute(
    sql`select id from order_lines where order_id = ${orderId} order by position`,
  )
  return (rows as { id: number }[]).map(({ id }) => id)
}

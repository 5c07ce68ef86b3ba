import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** The orders with which registrations for an event were paid. */
export async function listEventOrders(database: Database, eventId: number): Promise<readonly number[]> {
  const { rows } = await database.execute<{ order_id: number }>(
    sql`select order_id from registrations where event_id = ${eventId} and order_id is not null order by order_id`,
  )
  return rows.map(({ order_id }) => order_id)
}

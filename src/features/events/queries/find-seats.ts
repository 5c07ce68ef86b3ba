import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'
import type { QuotaSeats } from '../domain/availability'

/** The seats of an event as they are counted now, by quota; read without a lock, to be shown. */
export async function findSeats(
  database: Database,
  eventId: number,
): Promise<ReadonlyMap<number, QuotaSeats>> {
  const { rows } = await database.execute(
    sql`select quota_id as id, size, confirmed, held, offered from quota_seats where event_id = ${eventId}`,
  )
  return new Map((rows as unknown as readonly QuotaSeats[]).map((quota) => [quota.id, quota]))
}

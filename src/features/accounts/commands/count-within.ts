import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** How often something may happen in a window that begins on the hour or the day (UTC), for all processes together. */
export type Limit = {
  readonly purpose:
    | 'request-by-address'
    | 'code-by-address'
    | 'code-by-identifier'
    | 'mail-by-hour'
    | 'mail-by-day'
    | 'number-request-by-address'
    | 'number-request-by-email'
    | 'correction-by-alumnus'
    | 'card-check-by-address'
    | 'partner-number-by-alumnus'
  readonly most: number
  readonly every: '1 hour' | '1 day'
}

/** Counts one more and says whether it still is within the limit: one statement, so that no two see the same number. */
export async function countWithin(
  limit: Limit,
  { database, subject, now }: { readonly database: Database; readonly subject: Buffer; readonly now: Date },
): Promise<boolean> {
  const { rowCount } = await database.execute(sql`
    insert into rate_windows as so_far (purpose, subject, begins_at, ends_at, count)
    select ${limit.purpose}, ${subject}, begins_at, begins_at + ${limit.every}::interval, 1
    from date_bin(${limit.every}::interval, ${now.toISOString()}::timestamptz, timestamptz '2000-01-01 00:00Z') as begins_at
    on conflict (purpose, subject, begins_at) do update set count = so_far.count + 1 where so_far.count < ${limit.most}`)
  return rowCount === 1
}

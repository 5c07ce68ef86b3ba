import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

/** How often something may happen in any hour or any day, whenever that begins, for all processes together. */
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
    | 'guest-seats-by-address'
    | 'guest-hold-by-email'
  readonly most: number
  readonly every: '1 hour' | '1 day'
}

type Counted = {
  readonly database: Database
  readonly subject: Buffer
  /** How much more: one, unless it is said. What does not fit as a whole is not counted. */
  readonly times?: number
  readonly now: Date
}

/**
 * Counts more and says whether it still is within the limit: one statement, so that no two see the same number. What is
 * over the limit is not counted: who goes on asking does not wait any longer.
 */
export async function countWithin(
  limit: Limit,
  { database, subject, times = 1, now }: Counted,
): Promise<boolean> {
  const at = sql`${now.toISOString()}::timestamptz`
  const recent = sql`array(select m from unnest(so_far.moments) as m where m > ${at} - ${limit.every}::interval)`
  const more = sql`array_fill(${at}, array[${times}::integer])`
  const { rowCount } = await database.execute(sql`
    insert into rate_moments as so_far (purpose, subject, moments, ends_at)
    values (${limit.purpose}, ${subject}, ${more}, ${at} + ${limit.every}::interval)
    on conflict (purpose, subject) do update
      set moments = ${recent} || ${more}, ends_at = greatest(so_far.ends_at, excluded.ends_at)
      where cardinality(${recent}) + ${times}::integer <= ${limit.most}`)
  return rowCount === 1
}

import { sql } from '@payloadcms/db-postgres'
import { ok, type Result, refused } from '@/kernel/result'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { Database } from '@/platform/database/drizzle-of'
import type { Identifier } from '../domain/identifier'
import { HARD_STOP_AFTER, WAITS } from '../domain/sign-in-delay'

export type TryRefusal = 'wait-before-next-try' | 'too-many-failures'

/** Under what failed tries are counted: the account, by whatever name it is tried, or the name that nobody has. */
export const triesSubject = (who: Identifier | { readonly alumnusId: number }): Buffer =>
  'alumnusId' in who
    ? keyedHash('tries of an account', String(who.alumnusId))
    : keyedHash(`tries of a ${who.kind}`, who.value)

/**
 * Counts a try as failed before it is made, so that tries at the same moment, on any process, do not slip through
 * together; a sign-in that succeeds deletes the count. Refuses while the wait lasts, and for good at the hard stop.
 */
export async function reserveTry(
  database: Database,
  { subject, now }: { readonly subject: Buffer; readonly now: Date },
): Promise<Result<null, TryRefusal>> {
  const waits = sql`${`{${WAITS.join(',')}}`}::int[]`
  const at = sql`${now.toISOString()}::timestamptz`
  const { rowCount } = await database.execute(sql`
    insert into sign_in_failures as so_far (subject, failures, last_at, next_try_at)
    values (${subject}, 1, ${at}, ${at} + (${waits})[1] * interval '1 second')
    on conflict (subject) do update
      set failures = so_far.failures + 1, last_at = ${at},
          next_try_at = ${at} + (${waits})[so_far.failures + 1] * interval '1 second'
      where so_far.failures < ${HARD_STOP_AFTER} and so_far.next_try_at <= ${at}`)
  if (rowCount === 1) return ok(null)
  const { rows } = await database.execute(
    sql`select failures from sign_in_failures where subject = ${subject}`,
  )
  const failures = Number(rows[0]?.failures ?? 0)
  return refused(failures >= HARD_STOP_AFTER ? 'too-many-failures' : 'wait-before-next-try')
}

/** Takes back a try that was not made after all. */
export async function cancelTry(database: Database, subject: Buffer): Promise<void> {
  await database.execute(sql`
    with last_one as (delete from sign_in_failures where subject = ${subject} and failures = 1)
    update sign_in_failures set failures = failures - 1, next_try_at = last_at where subject = ${subject} and failures > 1`)
}

import { sql } from '@payloadcms/db-postgres'
import { ok, type Result, refused } from '@/kernel/result'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { Database } from '@/platform/database/drizzle-of'
import type { Identifier } from '../domain/identifier'
import { HARD_STOP_AFTER, WAITS } from '../domain/sign-in-delay'

export type TryRefusal = 'wait-before-next-try' | 'too-many-failures'

/** What failed tries are counted under: what was typed, whoever has it, or the account, by whatever name it is tried. */
export const triesSubject = (who: Identifier | { readonly alumnusId: number }): Buffer =>
  'alumnusId' in who
    ? keyedHash('tries of an account', String(who.alumnusId))
    : keyedHash(`tries of a ${who.kind}`, who.value)

const waits = sql`${`{${WAITS.join(',')}}`}::int[]`

/**
 * Counts a try on an account as failed before it is made, so that tries at the same moment, on any process, do not slip
 * through together. Refuses while the wait lasts, and for good at the hard stop.
 */
export async function reserveTry(
  database: Database,
  { subject, now }: { readonly subject: Buffer; readonly now: Date },
): Promise<Result<null, TryRefusal>> {
  const at = sql`${now.toISOString()}::timestamptz`
  const { rowCount } = await database.execute(sql`${counted(sql`values (${subject}::bytea)`, at)}`)
  return rowCount === 1 ? ok(null) : refused(await refusalOf(database, subject))
}

/** What a sign-in is counted under. Without an account behind the name, something else stands there: the work is the same. */
export type SignInTry = { readonly typed: Buffer; readonly behind: Buffer }

export const signInTry = (identifier: Identifier, alumnusId: number | null): SignInTry => ({
  typed: triesSubject(identifier),
  behind:
    alumnusId === null
      ? keyedHash(`tries of nobody by ${identifier.kind}`, identifier.value)
      : triesSubject({ alumnusId }),
})

/**
 * As `reserveTry`, for who signs in. The waits and the stop that a visitor sees hang on the name that was typed alone:
 * if they went over from a number to an e-mail address, they would tell that both are one person's. Tries by all names
 * together count for the account; once those are a hundred, `isStopped` says to refuse every password as if it were wrong.
 */
export async function reserveSignIn(
  database: Database,
  { tries, now }: { readonly tries: SignInTry; readonly now: Date },
): Promise<Result<{ readonly isStopped: boolean }, TryRefusal>> {
  const { typed, behind } = tries
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await database.execute(sql`
    with typed as (
      ${counted(sql`values (${typed}::bytea)`, at)} returning subject
    ), behind as (
      insert into sign_in_failures as so_far (subject, failures, last_at, next_try_at)
      select ${behind}::bytea, 1, ${at}, ${at} from typed
      on conflict (subject) do update set failures = so_far.failures + 1, last_at = ${at}
        where so_far.failures < ${HARD_STOP_AFTER}
      returning subject
    )
    select exists (select from typed) as may_try, not exists (select from behind) as is_stopped`)
  const row = rows[0] as { may_try: boolean; is_stopped: boolean }
  return row.may_try ? ok({ isStopped: row.is_stopped }) : refused(await refusalOf(database, typed))
}

const counted = (subjects: ReturnType<typeof sql>, at: ReturnType<typeof sql>) => sql`
  insert into sign_in_failures as so_far (subject, failures, last_at, next_try_at)
  select subject, 1, ${at}, ${at} + (${waits})[1] * interval '1 second' from (${subjects}) as tries (subject)
  on conflict (subject) do update
    set failures = so_far.failures + 1, last_at = ${at},
        next_try_at = ${at} + (${waits})[so_far.failures + 1] * interval '1 second'
    where so_far.failures < ${HARD_STOP_AFTER} and so_far.next_try_at <= ${at}`

async function refusalOf(database: Database, subject: Buffer): Promise<TryRefusal> {
  const { rows } = await database.execute(
    sql`select failures from sign_in_failures where subject = ${subject}`,
  )
  return Number(rows[0]?.failures ?? 0) >= HARD_STOP_AFTER ? 'too-many-failures' : 'wait-before-next-try'
}

/** Takes back a try that was not made after all. */
export async function cancelTry(database: Database, subject: Buffer): Promise<void> {
  await database.execute(sql`
    with last_one as (delete from sign_in_failures where subject = ${subject} and failures = 1)
    update sign_in_failures set failures = failures - 1, next_try_at = last_at where subject = ${subject} and failures > 1`)
}

import { sql } from '@payloadcms/db-postgres'
import { ok, type Result, refused } from '@/kernel/result'
import { type Actor, recordChangeOn } from '@/platform/database/audit-log'
import type { TxContext } from '@/platform/database/in-transaction'
import type { EndingKind } from '../domain/plan-words'
import { lockMembers } from './membership-lock'

export type Ending = {
  readonly periodId: number
  readonly kind: EndingKind
  /** The last day that still counts; before the first day of the period none does. */
  readonly lastDay: string
  readonly reason: string
  readonly refundId?: number | null
  /** The member of staff who ends it, the member, or the portal. */
  readonly actor: Actor
  readonly now: Date
}

export type EndingRefusal = 'no-such-period' | 'already-ended' | 'reason-required' | 'ends-later'

/**
 * Ends a period before its last day, in the caller's transaction, without days of grace. Ended once it stays ended: what
 * was ended by mistake is granted anew. Refuses a day after the last one.
 */
export async function endPeriod(
  { tx }: Pick<TxContext, 'tx'>,
  { periodId, kind, lastDay, reason, refundId = null, actor, now }: Ending,
): Promise<Result<null, EndingRefusal>> {
  if (reason.trim() === '') return refused('reason-required')
  const found = await tx.execute(sql`select alumnus_id from membership_periods where id = ${periodId}`)
  const alumnusId = (found.rows[0] as { alumnus_id: number } | undefined)?.alumnus_id
  if (alumnusId === undefined) return refused('no-such-period')
  await lockMembers(tx, [alumnusId])
  const { rows } = await tx.execute(sql`
    select first_day, last_day, ended_on from membership_periods where id = ${periodId}`)
  const period = rows[0] as { first_day: string; last_day: string | null; ended_on: string | null }
  if (period.ended_on !== null) return refused('already-ended')
  if (period.last_day !== null && lastDay > period.last_day) return refused('ends-later')
  await tx.execute(sql`
    insert into membership_endings (period_id, kind, last_day, reason, refund_id, ended_by_id, ended_at)
    values (${periodId}, ${kind}, ${lastDay}, ${reason.trim()}, ${refundId}::integer,
            ${actor.kind === 'staff' ? actor.id : null}::integer, ${now.toISOString()})`)
  await recordChangeOn(tx, {
    actor,
    action: 'ended',
    subject: { table: 'membership_periods', id: periodId },
    person: alumnusId,
    before: { lastDay: period.last_day },
    after: { kind, lastDay, reason: reason.trim() },
  })
  return ok(null)
}

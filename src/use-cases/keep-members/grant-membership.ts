import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type GrantRefusal, grantPeriod } from '@/features/memberships/commands/grant-period'
import { latestPeriod, lockMembers } from '@/features/memberships/commands/membership-lock'
import { readPlan } from '@/features/memberships/commands/read-plan'
import { periodOf } from '@/features/memberships/domain/period-of'
import type { ElsewhereMethod } from '@/features/memberships/domain/plan-words'
import type { Cents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'

export type GrantWish = {
  readonly alumnusId: number
  readonly planId: number
  readonly how: ElsewhereMethod | 'free'
  /** Null: the price of the plan. What is free costs nothing, whatever stands here. */
  readonly amountCents: Cents | null
  /** The day of the payment, or on which a free one begins; the period follows from it. */
  readonly on: string
  /** Instead of the last day that follows. */
  readonly lastDay: string | null
  readonly reason: string
}

/** What a wish would do, worked out today. */
export type PreparedGrant = {
  readonly firstDay: string
  readonly lastDay: string | null
  readonly amountCents: Cents
}

/** The same days, the same plan, the same money: what somebody saw is what is done. */
export const signatureOf = ({ planId, how }: GrantWish, prepared: PreparedGrant): string =>
  [planId, how, prepared.firstDay, prepared.lastDay ?? 'life', prepared.amountCents].join(' ')

/** Works out what a grant would do, and writes nothing. */
export async function prepareGrant(
  database: Pick<Tx, 'execute'>,
  wish: GrantWish,
): Promise<Result<PreparedGrant, GrantRefusal>> {
  const { alumnusId, planId, how, on } = wish
  if (wish.reason.trim() === '') return refused('reason-required')
  const plan = await readPlan(database, planId)
  if (!plan) return refused('no-such-plan')
  const latest = await latestPeriod(database, { alumnusId, chapterId: plan.chapterId })
  const period = periodOf(plan, { joinedOn: on, latest })
  if (!period.ok) return period
  const { firstDay } = period.value
  const lastDay = wish.lastDay ?? period.value.lastDay
  if (lastDay !== null && lastDay < firstDay) return refused('ends-before-it-begins')
  const { rows } = await database.execute<{ price: Cents; overlaps: boolean }>(sql`
    select price_cents::integer as price, exists (
      select from membership_spans spans where spans.alumnus_id = ${alumnusId} and spans.chapter_id = ${plan.chapterId}
        and spans.days && membership_days(${firstDay}, ${lastDay}::text, null)) as overlaps
    from membership_plans where id = ${planId}`)
  if (rows[0]?.overlaps) return refused('overlaps')
  const amountCents = how === 'free' ? 0 : (wish.amountCents ?? rows[0]?.price ?? 0)
  return ok({ firstDay, lastDay, amountCents })
}

/**
 * Gives somebody the membership that was looked at (`signature`); refuses with `changed-meanwhile` when it would be
 * another one by now, which is also how a form sent twice gives once.
 */
export async function grantMembership(
  portal: Payload,
  wish: GrantWish,
  { signature, staffId }: { readonly signature: string; readonly staffId: number },
): Promise<Result<{ readonly periodId: number }, GrantRefusal | 'changed-meanwhile'>> {
  const { alumnusId, planId, how, reason } = wish
  return inTransaction(portal, async (context) => {
    if (!(await lockMembers(context.tx, [alumnusId])).has(alumnusId)) return refused('no-such-person')
    const prepared = await prepareGrant(context.tx, wish)
    if (!prepared.ok) return prepared
    const { firstDay, lastDay, amountCents } = prepared.value
    if (signatureOf(wish, prepared.value) !== signature) return refused('changed-meanwhile')
    return grantPeriod(context, {
      alumnusId,
      planId,
      days: { of: 'choice', firstDay, lastDay },
      origin:
        how === 'free' ? { kind: 'free', reason } : { kind: 'elsewhere', method: how, amountCents, reason },
      grantedBy: staffId,
    })
  })
}

import type { Cents } from '@/kernel/money'
import { type Result, refused } from '@/kernel/result'
import type { Actor } from '@/platform/database/audit-log'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import { periodOf, type PeriodRefusal } from '../domain/period-of'
import type { ElsewhereMethod } from '../domain/plan-words'
import { addPeriod } from './add-period'
import { latestPeriod, lockMembers } from './membership-lock'
import { readPlan } from './read-plan'

/** How somebody came by it, and what has to be said about that. */
export type GrantOrigin =
  | {
      readonly kind: 'elsewhere'
      readonly method: ElsewhereMethod
      readonly amountCents: Cents
      readonly reason: string
    }
  | { readonly kind: 'free'; readonly reason: string }
  | { readonly kind: 'imported'; readonly amountCents: Cents; readonly reason: string | null }

export type Grant = {
  readonly alumnusId: number
  readonly planId: number
  /** The period that paying on a day buys, or these days (`lastDay` null is for life). */
  readonly days:
    | { readonly of: 'joining'; readonly on: string }
    | { readonly of: 'choice'; readonly firstDay: string; readonly lastDay: string | null }
  readonly origin: GrantOrigin
  /** The member of staff who grants it; null for the portal itself. */
  readonly grantedBy: number | null
}

export type GrantRefusal =
  | PeriodRefusal
  | 'no-such-person'
  | 'no-such-plan'
  | 'reason-required'
  | 'ends-before-it-begins'
  | 'overlaps'

/**
 * A period that was not bought here, in the caller's transaction: paid elsewhere, given, or of an older list. Refuses
 * what overlaps another period at the same chapter, and who died or is not in the register.
 */
export async function grantPeriod(
  { tx }: Pick<TxContext, 'tx'>,
  grant: Grant,
): Promise<Result<{ readonly periodId: number }, GrantRefusal>> {
  const { alumnusId, planId, origin, grantedBy } = grant
  if (origin.kind !== 'imported' && origin.reason.trim() === '') return refused('reason-required')
  if (!(await lockMembers(tx, [alumnusId])).has(alumnusId)) return refused('no-such-person')
  const days = await daysOf(tx, grant)
  if (!days.ok) return days
  return addPeriod(tx, {
    alumnusId,
    planId,
    ...days.value,
    origin: origin.kind,
    amountCents: origin.kind === 'free' ? 0 : origin.amountCents,
    method: origin.kind === 'elsewhere' ? origin.method : null,
    reason: origin.reason,
    grantedBy,
    actor: actorOf(grantedBy),
  })
}

async function daysOf(
  tx: Tx,
  { alumnusId, planId, days }: Grant,
): Promise<Result<{ readonly firstDay: string; readonly lastDay: string | null }, GrantRefusal>> {
  const plan = await readPlan(tx, planId)
  if (!plan) return refused('no-such-plan')
  if (days.of === 'joining') {
    const latest = await latestPeriod(tx, { alumnusId, chapterId: plan.chapterId })
    const period = periodOf(plan, { joinedOn: days.on, latest })
    return period.ok
      ? { ok: true, value: { firstDay: period.value.firstDay, lastDay: period.value.lastDay } }
      : period
  }
  const { firstDay, lastDay } = days
  if (lastDay !== null && lastDay < firstDay) return refused('ends-before-it-begins')
  return { ok: true, value: { firstDay, lastDay } }
}

const actorOf = (staffId: number | null): Actor =>
  staffId === null ? { kind: 'system', id: null } : { kind: 'staff', id: staffId }

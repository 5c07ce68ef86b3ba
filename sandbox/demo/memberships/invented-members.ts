import { plusDays } from '@/kernel/civil-days'
import { type LatestPeriod, periodOf, type PeriodPlan } from '@/features/memberships/domain/period-of'
import { diceFrom } from '../register/dice'

export type MembersPlan = PeriodPlan & {
  readonly id: number
  readonly graceDays: number
}

/** Somebody of the register who may become a member, with the plan they would buy. */
export type Candidate = { readonly alumnusId: number; readonly number: string; readonly plan: MembersPlan }

export type InventedPeriod = {
  readonly alumnusId: number
  readonly planId: number
  readonly firstDay: string
  readonly lastDay: string | null
}

/** Three in ten join, some years ago, and renew until they no longer do: the same for the same person and day. */
export function inventedPeriods(
  candidates: readonly Candidate[],
  { today }: { readonly today: string },
): readonly InventedPeriod[] {
  return candidates.flatMap((candidate) => {
    const dice = diceFrom(`member ${candidate.number}`)
    if (!dice.chance(0.3)) return []
    const joinedOn = plusDays(today, -dice.below(7 * 365))
    return history(candidate, { joinedOn, today, stays: () => dice.chance(0.85) })
  })
}

function history(
  { alumnusId, plan }: Candidate,
  {
    joinedOn,
    today,
    stays,
  }: { readonly joinedOn: string; readonly today: string; readonly stays: () => boolean },
): readonly InventedPeriod[] {
  const periods: InventedPeriod[] = []
  let day = joinedOn
  let latest: LatestPeriod | null = null
  while (day <= today) {
    const bought = periodOf(plan, { joinedOn: day, latest })
    if (!bought.ok) break
    const { firstDay, lastDay } = bought.value
    periods.push({ alumnusId, planId: plan.id, firstDay, lastDay })
    if (lastDay === null || !stays()) break
    latest = { lastDay, graceDays: plan.graceDays }
    // A week after the reminder.
    day = plusDays(lastDay, -Math.min(plan.renewalWindowDays, 23))
  }
  return periods
}

import { Temporal } from 'temporal-polyfill'
import type { Cents } from '@/kernel/money'

/** Ready-made policies, from generous to strict; `own` means that the organiser wrote the tiers. */
export const POLICY_KINDS = ['generous', 'two-weeks', 'none', 'own'] as const
export type PolicyKind = (typeof POLICY_KINDS)[number]

/** Until the end of a day, so many days before the first one or on a date, this much comes back. */
export type PolicyTier = {
  readonly until: { readonly daysBefore: number } | { readonly day: string }
  /** 0 to 100, of the price of each ticket. */
  readonly refundPercent: number
  /** Kept of each ticket, after the percentage. */
  readonly feeCents: Cents
}

/** A tier with its moment: before it, and not at it. */
export type PolicyStep = {
  readonly before: string
  readonly refundPercent: number
  readonly feeCents: Cents
}

/** What a booking keeps of the policy it was made under: moments, so that what was promised stays as it was shown. */
export type Policy = { readonly steps: readonly PolicyStep[] }

export const PRESETS = {
  generous: [
    { until: { daysBefore: 7 }, refundPercent: 100, feeCents: 0 },
    { until: { daysBefore: 1 }, refundPercent: 50, feeCents: 0 },
  ],
  'two-weeks': [{ until: { daysBefore: 14 }, refundPercent: 100, feeCents: 0 }],
  none: [],
} as const satisfies Record<Exclude<PolicyKind, 'own'>, readonly PolicyTier[]>

/** The policy with its moments on the clock of the event, soonest first; nothing comes back once the event has begun. */
export function policyOf(
  tiers: readonly PolicyTier[],
  event: { readonly startsAt: string; readonly timeZone: string },
): Policy {
  const steps = tiers.map(({ until, refundPercent, feeCents }) => ({
    before: momentOf(until, event),
    refundPercent,
    feeCents,
  }))
  return { steps: steps.sort((a, b) => Date.parse(a.before) - Date.parse(b.before)) }
}

function momentOf(
  until: PolicyTier['until'],
  { startsAt, timeZone }: { readonly startsAt: string; readonly timeZone: string },
): string {
  const start = Temporal.Instant.fromEpochMilliseconds(Date.parse(startsAt))
  const day =
    'day' in until
      ? Temporal.PlainDate.from(until.day)
      : start.toZonedDateTimeISO(timeZone).toPlainDate().subtract({ days: until.daysBefore })
  const endOfDay = day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant()
  return new Date(Math.min(endOfDay.epochMilliseconds, start.epochMilliseconds)).toISOString()
}

/** The step that counts at a moment, or null when nothing comes back any more. */
export const stepAt = (policy: Policy, now: Date): PolicyStep | null =>
  policy.steps.find(({ before }) => now.getTime() < Date.parse(before)) ?? null

/** A tier as it stands in the form: until a day, or else until so many days before. */
export type WrittenTier = {
  readonly daysBefore?: number | null
  readonly day?: string | null
  readonly refundPercent?: number | null
  readonly feeCents?: number | null
}

/** The tiers of a policy: the ready-made ones, or those that the organiser wrote. */
export function tiersOf(kind: PolicyKind, own: readonly WrittenTier[]): readonly PolicyTier[] {
  if (kind !== 'own') return PRESETS[kind]
  return own.map(({ daysBefore, day, refundPercent, feeCents }) => ({
    until: day ? { day } : { daysBefore: daysBefore ?? 0 },
    refundPercent: refundPercent ?? 0,
    feeCents: feeCents ?? 0,
  }))
}

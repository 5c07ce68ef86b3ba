import type { Cents } from '@/kernel/money'
import type { Policy, PolicyStep } from './cancellation-policy'
import { cancellationQuote, type PaidTicket } from './cancellation-quote'

/** A step of a policy that can still be used, with what comes back of these tickets in it. */
export type PolicyLine = PolicyStep & { readonly refundCents: Cents }

/** What a policy means for these tickets from now on, in euros; after the last line nothing comes back. */
export const policyLines = (
  policy: Policy,
  { tickets, now }: { readonly tickets: readonly PaidTicket[]; readonly now: Date },
): readonly PolicyLine[] =>
  policy.steps
    .filter(({ before }) => now.getTime() < Date.parse(before))
    .map((step) => ({
      ...step,
      refundCents: cancellationQuote(tickets, { by: 'booker', policy: { steps: [step] } }, now).refundCents,
    }))
    .filter(({ refundCents }) => refundCents > 0)

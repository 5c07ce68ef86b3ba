import type { Payload } from 'payload'
import { refundHeldPayment } from '@/features/payments/commands/refund-held-payment'
import { settleHeldPayment } from '@/features/payments/commands/settle-held-payment'
import type { Result } from '@/kernel/result'
import { inTransaction } from '@/platform/database/in-transaction'
import { settleNextPeriod } from '@/use-cases/pay-membership/settle-membership'

export type HeldChoice = {
  readonly alumnusId: number
  readonly paymentId: number
  /** The period after the one there is, or the money back. */
  readonly choice: 'next-period' | 'refund'
  readonly now: Date
}

/**
 * What becomes of dues that were paid once too often, as their payer chooses. Whoever comes second, in another window or
 * at the treasurer's desk, is told that it is held no more.
 */
export function chooseHeldDues(
  portal: Payload,
  { alumnusId, paymentId, choice, now }: HeldChoice,
): Promise<Result<unknown, string>> {
  return inTransaction(
    portal,
    (context): Promise<Result<unknown, string>> =>
      choice === 'refund'
        ? refundHeldPayment(context, { paymentId, alumnusId, requestedBy: null, now })
        : settleHeldPayment(context, { paymentId, alumnusId, settle: settleNextPeriod, now }),
  )
}

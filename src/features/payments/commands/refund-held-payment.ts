import { ok, type Result, refused } from '@/kernel/result'
import type { TxContext } from '@/platform/database/in-transaction'
import { restateOrder } from './locked-order'
import { lockHeldPayment } from './locked-held-payment'
import { requestSurplusRefund } from './request-surplus-refund'

export type HeldRefund = {
  readonly paymentId: number
  /** The payer who asks; null when who asks was looked at before. */
  readonly alumnusId: number | null
  /** The member of staff who decided so, or null: the payer did. */
  readonly requestedBy: number | null
  readonly now: Date
}

/** Sends money back that is held, all that is left of it, and closes its task. Whoever asks second is told that it is gone. */
export async function refundHeldPayment(
  context: TxContext,
  { paymentId, alumnusId, requestedBy, now }: HeldRefund,
): Promise<Result<{ readonly refundId: number }, 'not-held' | 'disputed'>> {
  const found = await lockHeldPayment(context.tx, { paymentId, alumnusId })
  if (!found.ok) return found
  const { order, leftCents, held, isDisputed } = found.value
  if (isDisputed) return refused('disputed')
  const refundId = await requestSurplusRefund(context, {
    order,
    payment: { id: paymentId, amountCents: leftCents },
    reason: held,
    requestedBy,
    now,
  })
  await restateOrder(context.tx, order.id)
  return ok({ refundId })
}

import type { Payload } from 'payload'
import type { Result } from '@/kernel/result'
import { recordChange } from '@/platform/database/audit-log'
import type { TxContext } from '@/platform/database/in-transaction'
import type { RefundWish } from '../domain/refund-parts'
import { type RefundOrderRefusal, requestRefund } from './request-refund'

export type StaffRefund = {
  readonly portal: Payload
  readonly orderId: number
  readonly wish: RefundWish
  readonly reason: string
  /** Made with the form: sent twice, it asks once. */
  readonly once: string
  readonly staffId: number
  readonly now: Date
}

/** A refund that a member of staff decides on; who and why is in the audit log. */
export async function refundOrderByStaff(
  context: TxContext,
  { portal, orderId, wish, reason, once, staffId, now }: StaffRefund,
): Promise<Result<{ readonly refundId: number }, RefundOrderRefusal>> {
  const requestKey = `staff:${once}`
  const requested = await requestRefund(context, {
    orderId,
    wish,
    reason,
    requestKey,
    requestedBy: staffId,
    now,
  })
  if (requested.ok) {
    await recordChange(
      { ...context.req, payload: portal },
      {
        actor: { kind: 'staff', id: staffId },
        action: 'requested',
        subject: { table: 'refunds', id: requested.value.refundId },
        person: null,
        before: null,
        after: { reason },
      },
    )
  }
  return requested
}

import {
  confirmPaidRegistration,
  type PaidOutcome,
} from '@/features/events/commands/confirm-paid-registration'
import type { Settle } from '@/features/payments/commands/settle-order'
import type { Settlement } from '@/features/payments/domain/settlement'
import { listOrderLineIds } from '@/features/payments/queries/list-order-line-ids'

const SETTLEMENTS = {
  confirmed: 'accepted',
  'no-seats': 'refund',
  'not-wanted': 'refund',
  unknown: 'hold',
} as const satisfies Record<PaidOutcome, Settlement>

/** A registration that was paid is confirmed when there is room, even late; else the money goes back. */
export const settleRegistration: Settle = async (context, order) => {
  const registrationId = Number(order.reference.id)
  if (!Number.isSafeInteger(registrationId)) return 'hold'
  const outcome = await confirmPaidRegistration(context, {
    registrationId,
    orderId: order.id,
    totalCents: order.totalCents,
    lineIds: await listOrderLineIds(context.tx, order.id),
    now: order.paidAt,
  })
  return SETTLEMENTS[outcome]
}

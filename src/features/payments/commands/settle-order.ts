import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { TxContext } from '@/platform/database/in-transaction'
import type { HeldReason } from '../domain/payment-states'
import type { PaidOrder, Settlement } from '../domain/settlement'
import { allocatePayment, paidOrder } from './allocate-payment'
import type { LockedOrder } from './locked-order'
import { requestSurplusRefund } from './request-surplus-refund'
import { openTask } from './treasurer-tasks'

/** Asked once per order, inside the transaction that settles it: it stores what was bought, with the same context. */
export type Settle = (context: TxContext, order: PaidOrder) => Promise<Settlement>

export type ArrivedMoney = {
  readonly order: LockedOrder
  readonly payment: { readonly id: number; readonly amountCents: Cents; readonly currency: string }
  readonly settle: Settle
  readonly now: Date
}

/** Sets captured money against its order when it fits and is wanted; else it stays unallocated, and somebody is told. */
export async function settleOrder(context: TxContext, arrived: ArrivedMoney): Promise<void> {
  const { order, payment } = arrived
  if (order.isSettled) return hold(context, arrived, { held: 'paid-twice', goesBack: false })
  if (payment.amountCents !== order.totalCents || payment.currency !== order.currency)
    return hold(context, arrived, { held: 'amount-differs', goesBack: false })
  const settlement = await arrived.settle(context, paidOrder(arrived))
  if (settlement === 'accepted') return allocatePayment(context, arrived)
  const held = settlement === 'nobody-settles' ? 'nobody-settles' : 'not-accepted'
  return hold(context, arrived, { held, goesBack: settlement === 'refund' })
}

async function hold(
  context: TxContext,
  { order, payment, now }: ArrivedMoney,
  { held, goesBack }: { readonly held: HeldReason; readonly goesBack: boolean },
): Promise<void> {
  const { tx } = context
  await tx.execute(sql`update payments set held = ${held}, updated_at = now() where id = ${payment.id}`)
  if (goesBack) {
    await requestSurplusRefund(context, { order, payment, reason: held, requestedBy: null, now })
    return
  }
  await openTask(tx, {
    kind: 'unallocated',
    key: `unallocated:${payment.id}`,
    detail: held,
    amountCents: payment.amountCents,
    orderId: order.id,
    paymentId: payment.id,
  })
  await context.enqueue('send-payment-mail', {
    payload: { kind: 'held', orderId: order.id, paymentId: payment.id },
    jobKey: `payment-mail:held:${payment.id}`,
  })
}

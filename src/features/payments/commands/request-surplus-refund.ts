import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { newReadableCode } from '@/kernel/readable-code'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { LockedOrder } from './locked-order'
import { closeTasksOf } from './treasurer-tasks'
import { writeEntry } from './write-entry'

export type SurplusRefund = {
  readonly order: LockedOrder
  readonly payment: { readonly id: number; readonly amountCents: Cents }
  readonly reason: string
  readonly requestKey?: string
  readonly requestedBy: number | null
  readonly now: Date
}

/** Sends a payment back that was never set against an order. No credit note: no receipt was given for it. */
export async function requestSurplusRefund(context: TxContext, surplus: SurplusRefund): Promise<number> {
  const refundId = await recordSurplusRefund(context, surplus)
  await enqueueRefund(context, { refundId })
  return refundId
}

/** As above, without asking the provider: for what it did already. */
export async function recordSurplusRefund(
  { tx }: Pick<TxContext, 'tx'>,
  surplus: SurplusRefund,
): Promise<number> {
  const { order, payment, reason, requestKey = `surplus:${payment.id}`, requestedBy, now } = surplus
  const { rows } = await tx.execute(sql`
    insert into refunds (code, order_id, payment_id, source, amount_cents, state, reason, request_key, attempt,
                         requested_by_id)
    values (${newReadableCode('T')}, ${order.id}, ${payment.id}, 'surplus', ${payment.amountCents}, 'requested',
            ${reason}, ${requestKey}, 1, ${requestedBy}) returning id`)
  const { id } = rows[0] as { id: number }
  await writeEntry(
    tx,
    { kind: 'surplus-refund-requested', cents: payment.amountCents },
    { key: `refund-requested:${id}`, at: now, orderId: order.id },
  )
  if (await isAllGone(tx, payment.id))
    await closeTasksOf(tx, { kind: 'unallocated', paymentId: payment.id }, { at: now })
  return id
}

/** A part that was sent back in the provider's own screens leaves the rest waiting. */
async function isAllGone(tx: Tx, paymentId: number): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select from payments p where p.id = ${paymentId}
      and p.amount_cents <= (select sum(amount_cents) from refunds where payment_id = p.id)`)
  return rows.length > 0
}

/** Queues the talk with the provider and the mail to the payer, both of this transaction. */
export async function enqueueRefund(
  context: Pick<TxContext, 'enqueue'>,
  { refundId, attempt = 1 }: { readonly refundId: number; readonly attempt?: number },
): Promise<void> {
  await context.enqueue('submit-refund', {
    payload: { refundId },
    jobKey: `submit-refund:${refundId}:${attempt}`,
  })
  if (attempt > 1) return
  await context.enqueue('send-payment-mail', {
    payload: { kind: 'refund', refundId },
    jobKey: `payment-mail:refund:${refundId}`,
  })
}

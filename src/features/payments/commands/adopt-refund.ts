import { sql } from '@payloadcms/db-postgres'
import type { TxContext } from '@/platform/database/in-transaction'
import type { RefundTruth } from '@/platform/stripe/provider-truth'
import { applyRefund } from './apply-refund'
import { lockOrder } from './locked-order'
import { recordRefund } from './request-refund'
import { recordSurplusRefund } from './request-surplus-refund'
import { openTask } from './treasurer-tasks'

type Adoption = { readonly truth: RefundTruth; readonly now: Date }

/** Takes a refund into the books that somebody made in the provider's own screens. False when its charge is not ours. */
export async function adoptRefund(context: TxContext, { truth, now }: Adoption): Promise<boolean> {
  const { tx } = context
  const { rows } = await tx.execute(sql`
    select id, order_id, settled_cents > 0 as is_settled, amount_cents::integer as amount_cents
    from payments where charge_id = ${truth.chargeId}`)
  const payment = rows[0] as PaymentRow | undefined
  if (!payment) return false
  const refundId = await record(context, { payment, truth, now })
  if (refundId === null) {
    await openTask(tx, {
      kind: 'difference',
      key: `difference:${truth.providerId}`,
      detail: truth.providerId,
      amountCents: truth.amountCents,
      orderId: payment.order_id,
      paymentId: payment.id,
    })
    return true
  }
  const { providerId, state, failure } = truth
  await applyRefund(context, { refundId, attempt: 1, providerId, state, failure, now })
  return true
}

type PaymentRow = { id: number; order_id: number; is_settled: boolean; amount_cents: number }

async function record(
  context: TxContext,
  { payment, truth, now }: Adoption & { readonly payment: PaymentRow },
): Promise<number | null> {
  const more = {
    reason: 'made-at-provider',
    requestKey: `provider:${truth.providerId}`,
    requestedBy: null,
    now,
  }
  if (payment.is_settled) {
    const wish = { of: 'amount', cents: truth.amountCents } as const
    const recorded = await recordRefund(context, { orderId: payment.order_id, wish, ...more })
    return recorded.ok ? recorded.value.refundId : null
  }
  const order = await lockOrder(context.tx, payment.order_id)
  const { rows } = await context.tx.execute(sql`
    select (coalesce((select sum(amount_cents) from refunds where payment_id = ${payment.id}), 0)
      + coalesce((select sum(amount_cents) from disputes where payment_id = ${payment.id} and state = 'lost'), 0)
    )::integer as gone`)
  const { gone } = rows[0] as { gone: number }
  if (gone + truth.amountCents > payment.amount_cents) return null
  return recordSurplusRefund(context, {
    order,
    payment: { id: payment.id, amountCents: truth.amountCents },
    ...more,
  })
}

import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { IncomePart } from '../domain/ledger'
import type { HeldReason } from '../domain/payment-states'
import type { PaidOrder, Settlement } from '../domain/settlement'
import { issueReceipt } from './issue-receipt'
import type { LockedOrder } from './locked-order'
import { requestSurplusRefund } from './request-surplus-refund'
import { openTask } from './treasurer-tasks'
import { writeEntry } from './write-entry'

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
  if (settlement === 'accepted') return allocate(context, arrived)
  const held = settlement === 'nobody-settles' ? 'nobody-settles' : 'not-accepted'
  return hold(context, arrived, { held, goesBack: settlement === 'refund' })
}

async function allocate(context: TxContext, { order, payment, now }: ArrivedMoney): Promise<void> {
  const { tx } = context
  await tx.execute(
    sql`update payments set settled_cents = amount_cents, updated_at = now() where id = ${payment.id}`,
  )
  await tx.execute(
    sql`update orders set settled_at = ${now.toISOString()}, updated_at = now() where id = ${order.id}`,
  )
  await writeEntry(
    tx,
    { kind: 'order-settled', parts: await incomeParts(tx, order.id) },
    { key: `settled:${order.id}`, at: now, orderId: order.id },
  )
  await context.enqueue('send-payment-mail', {
    payload: { kind: 'paid', orderId: order.id },
    jobKey: `payment-mail:paid:${order.id}`,
  })
  await issueReceipt(tx, order, { now })
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

const paidOrder = ({ order, now }: ArrivedMoney): PaidOrder => ({
  id: order.id,
  code: order.code,
  reference: order.reference,
  alumnusId: order.alumnusId,
  locale: order.locale,
  totalCents: order.totalCents,
  paidAt: now,
})

async function incomeParts(tx: Tx, orderId: number): Promise<readonly IncomePart[]> {
  const { rows } = await tx.execute(sql`
    select chapter_id, kind, sum(net_cents)::integer as net_cents, sum(vat_cents)::integer as vat_cents
    from order_lines where order_id = ${orderId} group by chapter_id, kind order by chapter_id, kind`)
  return (rows as { chapter_id: number; kind: string; net_cents: number; vat_cents: number }[]).map(
    (row) => ({
      chapterId: row.chapter_id,
      kind: row.kind,
      netCents: row.net_cents,
      vatCents: row.vat_cents,
    }),
  )
}

import { sql } from '@payloadcms/db-postgres'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { IncomePart } from '../domain/ledger'
import type { PaidOrder } from '../domain/settlement'
import { issueReceipt } from './issue-receipt'
import type { LockedOrder } from './locked-order'
import { writeEntry } from './write-entry'

type Allocation = {
  readonly order: LockedOrder
  readonly payment: { readonly id: number }
  readonly now: Date
}

/** Sets the whole of a captured payment against its order: income, receipt and mail. Call it last, for the receipt's sake. */
export async function allocatePayment(
  context: TxContext,
  { order, payment, now }: Allocation,
): Promise<void> {
  const { tx } = context
  await tx.execute(
    sql`update payments set settled_cents = amount_cents, held = null, updated_at = now() where id = ${payment.id}`,
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

/** An order as the use case sees it that knows what it is for. */
export const paidOrder = ({ order, now }: Pick<Allocation, 'order' | 'now'>): PaidOrder => ({
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

import { sql } from '@payloadcms/db-postgres'
import type { TxContext } from '@/platform/database/in-transaction'
import { lockOrder, restateOrder } from './locked-order'

/** Ends an order that nobody is to pay any more; its page to pay on is closed by a job. What is settled stays as it is. */
export async function closeOrder(
  context: TxContext,
  { orderId, now }: { readonly orderId: number; readonly now: Date },
): Promise<void> {
  const { tx } = context
  await lockOrder(tx, orderId)
  await tx.execute(sql`
    update orders set closed_at = ${now.toISOString()}, updated_at = now()
    where id = ${orderId} and closed_at is null and settled_at is null`)
  await closePages(context, orderId)
  await restateOrder(tx, orderId)
}

/** Has the pages closed on which an order could still be paid, and so be paid twice. */
export async function closePages({ tx, enqueue }: TxContext, orderId: number): Promise<void> {
  const { rows } = await tx.execute(sql`
    select id from checkouts where order_id = ${orderId} and state in ('opening', 'open')`)
  for (const { id } of rows as { id: number }[]) {
    await enqueue('close-checkout', { payload: { checkoutId: id }, jobKey: `close-checkout:${id}` })
  }
}

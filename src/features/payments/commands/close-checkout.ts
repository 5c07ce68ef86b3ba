import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import { expireCheckout } from '@/platform/stripe/checkout'
import { applyCheckout } from './fulfil-checkout'
import type { Settle } from './settle-order'

export type CheckoutClosing = { readonly checkoutId: number; readonly settle: Settle; readonly now: Date }

/** Closes a page to pay on, so that nobody pays there any more; what was paid on it just before is taken in as ever. */
export async function closeCheckout(
  portal: Payload,
  { checkoutId, settle, now }: CheckoutClosing,
): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select order_id, provider_id from checkouts where id = ${checkoutId} and state = 'open'`)
  const page = rows[0] as { order_id: number; provider_id: string } | undefined
  // One that is still being opened is known to nobody; the reconciliation ends it.
  if (!page) return
  const truth = await expireCheckout(page.provider_id)
  await inTransaction(portal, (context) =>
    applyCheckout(context, { orderId: page.order_id, truth, settle, now }),
  )
}

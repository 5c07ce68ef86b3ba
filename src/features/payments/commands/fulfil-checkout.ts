import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction, type Tx, type TxContext } from '@/platform/database/in-transaction'
import { readCheckout } from '@/platform/stripe/checkout'
import type { CheckoutTruth } from '@/platform/stripe/provider-truth'
import type { OrderState } from '../domain/order-state'
import { applyCharge } from './apply-charge'
import { lockOrder, restateOrder } from './locked-order'
import type { Settle } from './settle-order'

export type Fulfilment = { readonly providerId: string; readonly settle: Settle; readonly now: Date }

/**
 * Asks the provider how a visit to its payment page stands, and brings the order up to date. The webhook, the return
 * page and the reconciliation all call this, as often and in whatever order they like: it happens once. Null when the
 * visit is not one of ours.
 */
export async function fulfilCheckout(portal: Payload, fulfilment: Fulfilment): Promise<OrderState | null> {
  const { providerId, settle, now } = fulfilment
  const orderId = await orderOfCheckout(portal, providerId)
  if (orderId === null) return null
  const truth = await readCheckout(providerId)
  return inTransaction(portal, (context) => applyCheckout(context, { orderId, truth, settle, now }))
}

/** As above, when the provider was asked already. */
export async function applyCheckout(
  context: TxContext,
  news: {
    readonly orderId: number
    readonly truth: CheckoutTruth
    readonly settle: Settle
    readonly now: Date
  },
): Promise<OrderState> {
  const { tx } = context
  const { orderId, truth, settle, now } = news
  const order = await lockOrder(tx, orderId)
  await tx.execute(sql`
    update checkouts set checked_at = ${now.toISOString()}, intent_id = coalesce(${truth.intentId}, intent_id),
      state = case when state in ('opening', 'open') then ${truth.state}::enum_checkouts_state else state end,
      updated_at = now()
    where provider_id = ${truth.providerId}`)
  const { charge, intentId } = truth
  const wasPromised = truth.state === 'complete'
  if (charge) await applyCharge(context, { order, charge, intentId, wasPromised, settle, now })
  await closeWhenOver(tx, { orderId, now })
  return restateOrder(tx, orderId)
}

/** An order that nobody can pay any more, and that no money is under way for, is over. */
export async function closeWhenOver(
  tx: Tx,
  { orderId, now }: { readonly orderId: number; readonly now: Date },
): Promise<void> {
  await tx.execute(sql`
    update orders set closed_at = ${now.toISOString()}, updated_at = now()
    where id = ${orderId} and closed_at is null and settled_at is null
      and not exists (select from checkouts where order_id = ${orderId} and state in ('opening', 'open'))
      and not exists (select from payments where order_id = ${orderId} and state = 'processing')`)
}

async function orderOfCheckout(portal: Payload, providerId: string): Promise<number | null> {
  const { rows } = await portal.db.drizzle.execute(
    sql`select order_id from checkouts where provider_id = ${providerId}`,
  )
  return (rows[0] as { order_id: number } | undefined)?.order_id ?? null
}

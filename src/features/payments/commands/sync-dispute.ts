import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Cents } from '@/kernel/money'
import { inTransaction, type Tx, type TxContext } from '@/platform/database/in-transaction'
import { readDispute } from '@/platform/stripe/disputes'
import type { DisputeTruth } from '@/platform/stripe/provider-truth'
import { lockOrder, restateOrder } from './locked-order'
import { closeTasksOf, openTask } from './treasurer-tasks'
import { writeEntry } from './write-entry'

type Asked = { readonly providerId: string; readonly now: Date }

/** Asks the provider how a dispute stands and writes that down. False when its charge is not one of ours. */
export async function syncDispute(portal: Payload, { providerId, now }: Asked): Promise<boolean> {
  const truth = await readDispute(providerId)
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const found = await paymentOf(tx, truth.chargeId)
    if (!found) return false
    await lockOrder(tx, found.orderId)
    const payment = await paymentOf(tx, truth.chargeId)
    if (payment?.orderId !== found.orderId)
      throw new Error(`Payment ${found.id} was moved meanwhile: ask again about ${providerId}.`)
    await store(context, { truth, payment, now })
    await restateOrder(tx, payment.orderId)
    return true
  })
}

type DisputedPayment = {
  readonly id: number
  readonly orderId: number
  readonly amountCents: Cents
  readonly isSettled: boolean
}

async function paymentOf(tx: Tx, chargeId: string): Promise<DisputedPayment | undefined> {
  const { rows } = await tx.execute(sql`
    select id, order_id as "orderId", amount_cents::integer as "amountCents", settled_cents > 0 as "isSettled"
    from payments where charge_id = ${chargeId}`)
  return rows[0] as DisputedPayment | undefined
}

type News = {
  readonly truth: DisputeTruth
  readonly payment: DisputedPayment
  readonly now: Date
}

async function store({ tx }: TxContext, { truth, payment, now }: News): Promise<void> {
  const { id: paymentId, orderId } = payment
  const { providerId, amountCents, reason, state, at, movements } = truth
  const closedAt = state === 'open' ? null : now.toISOString()
  // A dispute that is closed stays so: older news may be under way.
  await tx.execute(sql`
    insert into disputes (order_id, payment_id, provider_id, amount_cents, reason, state, opened_at, closed_at)
    values (${orderId}, ${paymentId}, ${providerId}, ${amountCents}, ${reason}, ${state}, ${at.toISOString()}, ${closedAt})
    on conflict (provider_id) do update
      set state = excluded.state, closed_at = excluded.closed_at, updated_at = now()
      where disputes.state = 'open'`)
  for (const { transactionId, takenCents, feeCents } of movements) {
    await writeEntry(
      tx,
      { kind: 'dispute-moved', takenCents, feeCents },
      { key: `dispute:${transactionId}`, at: now, orderId, source: providerId },
    )
  }
  if (state === 'lost') {
    const heldCents = Math.min(amountCents, await leftOf(tx, { payment, except: providerId }))
    const event = { kind: 'dispute-lost', cents: amountCents, heldCents } as const
    await writeEntry(tx, event, { key: `dispute-lost:${providerId}`, at: now, orderId })
    // The bank gave it back: of money that was held there is nothing left to decide on.
    await closeTasksOf(tx, { kind: 'unallocated', paymentId }, { at: now })
  }
  await openTask(tx, {
    kind: 'dispute',
    key: `dispute:${providerId}`,
    detail: reason,
    amountCents,
    orderId,
    paymentId,
  })
}

/** What is held of a payment and went back neither by us nor by another dispute; nothing of one that pays for an order. */
async function leftOf(
  tx: Tx,
  { payment, except }: { readonly payment: DisputedPayment; readonly except: string },
): Promise<Cents> {
  if (payment.isSettled) return 0
  const { rows } = await tx.execute(sql`
    select (coalesce((select sum(amount_cents) from refunds where payment_id = ${payment.id}), 0)
      + coalesce((select sum(amount_cents) from disputes
                  where payment_id = ${payment.id} and state = 'lost' and provider_id <> ${except}), 0))::integer as gone`)
  const { gone } = rows[0] as { gone: number }
  return Math.max(0, payment.amountCents - gone)
}

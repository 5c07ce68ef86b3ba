import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
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
    const { rows } = await context.tx.execute(
      sql`select id, order_id from payments where charge_id = ${truth.chargeId}`,
    )
    const payment = rows[0] as { id: number; order_id: number } | undefined
    if (!payment) return false
    await lockOrder(context.tx, payment.order_id)
    await store(context, { truth, paymentId: payment.id, orderId: payment.order_id, now })
    await restateOrder(context.tx, payment.order_id)
    return true
  })
}

type News = {
  readonly truth: DisputeTruth
  readonly paymentId: number
  readonly orderId: number
  readonly now: Date
}

async function store({ tx }: TxContext, { truth, paymentId, orderId, now }: News): Promise<void> {
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
    const event = { kind: 'dispute-lost', cents: amountCents } as const
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

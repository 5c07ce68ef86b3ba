import { sql } from '@payloadcms/db-postgres'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { ChargeTruth } from '@/platform/stripe/provider-truth'
import { firmest, type PaymentState } from '../domain/payment-states'
import type { LockedOrder } from './locked-order'
import { type Settle, settleOrder } from './settle-order'
import { writeEntry } from './write-entry'

export type ChargeNews = {
  readonly order: LockedOrder
  readonly charge: ChargeTruth
  readonly intentId: string | null
  /** The payer left the payment page believing that the money was on its way. */
  readonly wasPromised: boolean
  readonly settle: Settle
  readonly now: Date
}

/** Writes down what became of a charge; money that arrived is booked once, and settled or held once. */
export async function applyCharge(context: TxContext, news: ChargeNews): Promise<void> {
  const { tx } = context
  const { order, charge, now } = news
  const known = await knownPayment(tx, news)
  const state = firmest(known.state, charge.state)
  if (state !== known.state) {
    const capturedAt = state === 'captured' ? charge.at.toISOString() : null
    await tx.execute(sql`
      update payments set state = ${state}, captured_at = ${capturedAt}, failure = ${charge.failure},
        method = coalesce(${charge.method}, method), updated_at = now() where id = ${known.id}`)
    if (state === 'failed' && news.wasPromised) {
      await context.enqueue('send-payment-mail', {
        payload: { kind: 'failed', orderId: known.orderId, paymentId: known.id },
        jobKey: `payment-mail:failed:${known.id}`,
      })
    }
    if (state === 'captured') {
      await writeEntry(
        tx,
        { kind: 'payment-captured', cents: charge.amountCents },
        { key: `captured:${charge.chargeId}`, at: charge.at, orderId: order.id, source: charge.chargeId },
      )
      const { amountCents, currency } = charge
      await settleOrder(context, {
        order,
        payment: { id: known.id, amountCents, currency },
        settle: news.settle,
        now,
      })
    }
  }
  if (state === 'captured' && charge.fee) await bookFee(tx, news, known)
}

/** Of the order that the payment is for by now. */
async function bookFee(tx: Tx, { charge }: ChargeNews, { id, orderId }: KnownPayment): Promise<void> {
  const { fee } = charge
  if (!fee) return
  await writeEntry(
    tx,
    { kind: 'provider-fee', cents: fee.cents },
    { key: `fee:${fee.transactionId}`, at: charge.at, orderId, source: charge.chargeId },
  )
  await tx.execute(sql`
    update payments set fee_cents = ${fee.cents} where id = ${id} and fee_cents is distinct from ${fee.cents}`)
}

type KnownPayment = { readonly id: number; readonly orderId: number; readonly state: PaymentState }

/** The row of a charge, made when it is seen first; a charge is first of all under way, or failed. */
async function knownPayment(tx: Tx, { order, charge, intentId }: ChargeNews): Promise<KnownPayment> {
  await tx.execute(sql`
    insert into payments (order_id, provider, charge_id, intent_id, method, state, amount_cents, settled_cents)
    values (${order.id}, 'stripe', ${charge.chargeId}, ${intentId}, ${charge.method}, 'processing',
            ${charge.amountCents}, 0)
    on conflict (provider, charge_id) do nothing`)
  const { rows } = await tx.execute(sql`
    select id, order_id as "orderId", state::text as state from payments where provider = 'stripe' and charge_id = ${charge.chargeId}`)
  return rows[0] as KnownPayment
}

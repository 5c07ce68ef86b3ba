import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import type { Tx } from '@/platform/database/in-transaction'
import type { HeldReason } from '../domain/payment-states'
import { type LockedOrder, lockOrder } from './locked-order'

export type HeldPayment = {
  readonly id: number
  readonly order: LockedOrder
  readonly amountCents: Cents
  readonly feeCents: Cents
  /** What did not go back yet. */
  readonly leftCents: Cents
  readonly held: HeldReason
  readonly isDisputed: boolean
}

/**
 * Locks a payment that is held, by way of its order: whoever comes second finds what the first made of it. Refused when
 * it is held no more, or when it is not of the alumnus who asks (null: somebody else decided who may).
 */
export async function lockHeldPayment(
  tx: Tx,
  { paymentId, alumnusId }: { readonly paymentId: number; readonly alumnusId: number | null },
): Promise<Result<HeldPayment, 'not-held'>> {
  const { rows: found } = await tx.execute(sql`select order_id from payments where id = ${paymentId}`)
  const orderId = (found[0] as { order_id: number } | undefined)?.order_id
  if (orderId === undefined) return refused('not-held')
  const order = await lockOrder(tx, orderId)
  if (alumnusId !== null && order.alumnusId !== alumnusId) return refused('not-held')
  // Looked at again under the lock: it may have been moved to another order, settled or sent back meanwhile.
  const { rows } = await tx.execute(sql`
    select p.amount_cents::integer as "amountCents", coalesce(p.fee_cents, 0)::integer as "feeCents", p.held::text as held,
      p.amount_cents::integer - coalesce((select sum(amount_cents) from refunds where payment_id = p.id), 0)::integer
        as "leftCents",
      exists (select from disputes where payment_id = p.id and state <> 'won') as "isDisputed"
    from payments p
    where p.id = ${paymentId} and p.order_id = ${orderId} and p.state = 'captured' and p.held is not null`)
  const row = rows[0] as Omit<HeldPayment, 'id' | 'order'> | undefined
  return row && row.leftCents > 0 ? ok({ id: paymentId, order, ...row }) : refused('not-held')
}

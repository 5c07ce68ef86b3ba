import { sql } from '@payloadcms/db-postgres'
import { CURRENCY } from '@/kernel/money'
import { ok, type Result, refused } from '@/kernel/result'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { OrderState } from '../domain/order-state'
import { allocatePayment, paidOrder } from './allocate-payment'
import { closeOrder, closePages } from './close-order'
import { type HeldPayment, lockHeldPayment } from './locked-held-payment'
import { type LockedOrder, lockOrder, restateOrder } from './locked-order'
import { lockReference, type OrderWish, placeOrder, STANDS } from './place-order'
import type { Settle } from './settle-order'
import { closeTasksOf } from './treasurer-tasks'
import { writeEntry } from './write-entry'

export type HeldSettlement = {
  readonly paymentId: number
  /** The payer who asks; null when who asks was looked at before. */
  readonly alumnusId: number | null
  /** What it is to pay for instead, of exactly the same total; without it, what it was paid for. */
  readonly wish?: OrderWish
  /** Asked inside the transaction, as for any money that arrives. What it stored is undone when it does not accept. */
  readonly settle: Settle
  readonly now: Date
}

export type HeldSettlementRefusal =
  | 'not-held'
  | 'disputed'
  | 'amount-differs'
  | 'already-paid'
  | 'payment-processing'
  | 'nothing-to-pay'
  | 'not-accepted'

/**
 * Uses money that is held, because something was paid twice or came too late, to pay an order after all, in the caller's
 * transaction: its own, or a new one for what is wished. Whoever acts second on the same payment, payer or treasurer, is
 * told that it is held no more; a refusal leaves nothing behind.
 */
export async function settleHeldPayment(
  context: TxContext,
  request: HeldSettlement,
): Promise<Result<{ readonly orderId: number; readonly orderCode: string }, HeldSettlementRefusal>> {
  const { tx } = context
  const reference = request.wish?.reference ?? (await referenceOf(tx, request.paymentId))
  if (!reference) return refused('not-held')
  await lockReference(tx, reference)
  const found = await lockHeldPayment(tx, request)
  if (!found.ok) return found
  const held = found.value
  if (held.isDisputed) return refused('disputed')
  if (held.leftCents < held.amountCents) return refused('amount-differs')
  await tx.execute(sql`savepoint held`)
  const settled = await settleWith(context, { held, reference, request })
  await tx.execute(settled.ok ? sql`release savepoint held` : sql`rollback to savepoint held`)
  return settled
}

type Settling = {
  readonly held: HeldPayment
  readonly reference: OrderWish['reference']
  readonly request: HeldSettlement
}

async function settleWith(
  context: TxContext,
  { held, reference, request }: Settling,
): ReturnType<typeof settleHeldPayment> {
  const { tx } = context
  const { wish, settle, now } = request
  const inTheWay = await clearTheWay(context, { reference, except: wish ? null : held.order.id, now })
  if (inTheWay) return refused(inTheWay)
  const order = wish ? await newOrder(context, wish) : ok(held.order)
  if (!order.ok) return order
  const { id, isSettled, totalCents, currency, code } = order.value
  if (isSettled) return refused('already-paid')
  if (held.amountCents !== totalCents || currency !== CURRENCY) return refused('amount-differs')
  if (id !== held.order.id) await movePayment(tx, { held, to: id, now })
  const settlement = await settle(context, paidOrder({ order: order.value, now }))
  if (settlement !== 'accepted') return refused('not-accepted')
  await closePages(context, id)
  await closeTasksOf(tx, { kind: 'unallocated', paymentId: held.id }, { at: now })
  await allocatePayment(context, { order: order.value, payment: held, now })
  await restateOrder(tx, held.order.id)
  await restateOrder(tx, id)
  return ok({ orderId: id, orderCode: code })
}

/** Other orders for the same thing: one that stands or is being paid is in the way, one that still waits is closed. */
async function clearTheWay(
  context: TxContext,
  {
    reference,
    except,
    now,
  }: { readonly reference: OrderWish['reference']; readonly except: number | null; readonly now: Date },
): Promise<'already-paid' | 'payment-processing' | null> {
  const { rows } = await context.tx.execute(sql`
    select id, state::text as state from orders
    where reference_kind = ${reference.kind} and reference_id = ${reference.id} and id is distinct from ${except}
      and state not in ('expired', 'refunded') order by id`)
  const others = rows as { id: number; state: OrderState }[]
  if (others.some(({ state }) => STANDS.has(state))) return 'already-paid'
  if (others.some(({ state }) => state === 'processing')) return 'payment-processing'
  for (const { id } of others) await closeOrder(context, { orderId: id, now })
  return null
}

async function newOrder(
  context: TxContext,
  wish: OrderWish,
): Promise<Result<LockedOrder, HeldSettlementRefusal>> {
  const placed = await placeOrder(context, wish)
  return placed.ok ? ok(await lockOrder(context.tx, placed.value.orderId)) : placed
}

/** The books of both orders stay whole: what came in for one, and its fee, now came in for the other. */
async function movePayment(
  tx: Tx,
  { held, to, now }: { readonly held: HeldPayment; readonly to: number; readonly now: Date },
): Promise<void> {
  const { id, order, amountCents, feeCents } = held
  await tx.execute(sql`
    update payments set order_id = ${to}, moved_from_id = ${order.id}, updated_at = now() where id = ${id}`)
  const sides = [
    { orderId: order.id, sign: -1 },
    { orderId: to, sign: 1 },
  ] as const
  for (const { orderId, sign } of sides) {
    await writeEntry(
      tx,
      { kind: 'payment-moved', cents: sign * amountCents, feeCents: sign * feeCents },
      { key: `moved:${id}:${orderId}`, at: now, orderId },
    )
  }
}

async function referenceOf(tx: Tx, paymentId: number): Promise<OrderWish['reference'] | null> {
  const { rows } = await tx.execute(sql`
    select reference_kind as kind, reference_id as id from payments p join orders o on o.id = p.order_id
    where p.id = ${paymentId}`)
  return (rows[0] as OrderWish['reference'] | undefined) ?? null
}

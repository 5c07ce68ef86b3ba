import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Locale } from '@/kernel/locale'
import type { Tx } from '@/platform/database/in-transaction'
import { type OrderState, orderState } from '../domain/order-state'

export type LockedOrder = {
  readonly id: number
  readonly code: string
  readonly state: OrderState
  readonly reference: { readonly kind: string; readonly id: string }
  readonly alumnusId: number | null
  readonly payerName: string
  readonly payerEmail: string
  readonly locale: Locale
  readonly currency: string
  readonly totalCents: Cents
  readonly isSettled: boolean
}

/** Locks an order: whatever changes its money waits for its turn here. Throws when there is none. */
export async function lockOrder(tx: Tx, id: number): Promise<LockedOrder> {
  const { rows } = await tx.execute(sql`
    select id, code, state::text as state, reference_kind, reference_id, alumnus_id, payer_name, payer_email,
           locale::text as locale, currency, total_cents::integer as total_cents, settled_at is not null as is_settled
    from orders where id = ${id} for update`)
  const row = rows[0] as OrderRow | undefined
  if (!row) throw new Error(`There is no order ${id}.`)
  return {
    id: row.id,
    code: row.code,
    state: row.state,
    reference: { kind: row.reference_kind, id: row.reference_id },
    alumnusId: row.alumnus_id,
    payerName: row.payer_name,
    payerEmail: row.payer_email,
    locale: row.locale,
    currency: row.currency,
    totalCents: row.total_cents,
    isSettled: row.is_settled,
  }
}

type OrderRow = {
  id: number
  code: string
  state: OrderState
  reference_kind: string
  reference_id: string
  alumnus_id: number | null
  payer_name: string
  payer_email: string
  locale: Locale
  currency: string
  total_cents: number
  is_settled: boolean
}

/** Writes down the state that follows from the sums; every change to an order's money ends with this. */
export async function restateOrder(tx: Tx, orderId: number): Promise<OrderState> {
  const { rows } = await tx.execute(sql`select * from order_sums where order_id = ${orderId}`)
  const sums = rows[0] as SumsRow
  const state = orderState({
    totalCents: sums.total_cents,
    processingCents: sums.processing_cents,
    settledCents: sums.settled_cents,
    refundedCents: sums.refunded_cents,
    disputedCents: sums.disputed_cents,
    chargedBackCents: sums.charged_back_cents,
    isClosed: sums.is_closed,
  })
  if (state !== sums.state) {
    await tx.execute(sql`update orders set state = ${state}, updated_at = now() where id = ${orderId}`)
  }
  return state
}

type SumsRow = {
  state: string
  total_cents: number
  processing_cents: number
  settled_cents: number
  refunded_cents: number
  disputed_cents: number
  charged_back_cents: number
  is_closed: boolean
}

import { sql } from '@payloadcms/db-postgres'
import { sumCents } from '@/kernel/money'
import { newReadableCode } from '@/kernel/readable-code'
import { ok, type Result, refused } from '@/kernel/result'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import {
  type RefundableLine,
  type RefundPart,
  type RefundRefusal,
  refundParts,
  type RefundWish,
} from '../domain/refund-parts'
import { issueCreditNote } from './issue-receipt'
import { lockOrder, restateOrder } from './locked-order'
import { enqueueRefund } from './request-surplus-refund'
import { writeEntry } from './write-entry'

export type RefundOrder = {
  readonly orderId: number
  readonly wish: RefundWish
  /** A word for the books: cancelled-by-payer, event-cancelled. */
  readonly reason: string
  /** One request asks once: the same key gives the same refund. */
  readonly requestKey: string
  /** The member of staff, or null when the rules decided. */
  readonly requestedBy: number | null
  readonly now: Date
}

export type RefundOrderRefusal = RefundRefusal | 'not-paid' | 'disputed'

/**
 * Decides that money of a settled order goes back, in the caller's transaction: lines, ledger and credit note at once;
 * the provider is asked by a job. Never more than was paid and not yet given back.
 */
export async function requestRefund(
  context: TxContext,
  request: RefundOrder,
): Promise<Result<{ readonly refundId: number }, RefundOrderRefusal>> {
  const recorded = await recordRefund(context, request)
  if (recorded.ok && recorded.value.isNew) await enqueueRefund(context, recorded.value)
  return recorded
}

/** As above, without asking the provider: for what it did already. */
export async function recordRefund(
  { tx }: Pick<TxContext, 'tx'>,
  request: RefundOrder,
): Promise<Result<{ readonly refundId: number; readonly isNew: boolean }, RefundOrderRefusal>> {
  const { orderId, wish, reason, requestKey, requestedBy, now } = request
  const order = await lockOrder(tx, orderId)
  const before = await knownRequest(tx, requestKey)
  if (before !== null) return ok({ refundId: before, isNew: false })
  const paymentId = await settledPayment(tx, orderId)
  if (paymentId === null) return refused('not-paid')
  if (order.state === 'disputed' || order.state === 'charged-back') return refused('disputed')
  const parts = refundParts(await refundableLines(tx, orderId), wish)
  if (!parts.ok) return parts
  const cents = sumCents(parts.value.map(({ netCents, vatCents }) => netCents + vatCents))
  const { rows } = await tx.execute(sql`
    insert into refunds (code, order_id, payment_id, source, amount_cents, state, reason, request_key, attempt,
                         requested_by_id)
    values (${newReadableCode('T')}, ${orderId}, ${paymentId}, 'order', ${cents}, 'requested', ${reason},
            ${requestKey}, 1, ${requestedBy}) returning id`)
  const { id: refundId } = rows[0] as { id: number }
  await storeParts(tx, { refundId, parts: parts.value })
  await writeEntry(
    tx,
    { kind: 'refund-requested', parts: parts.value },
    { key: `refund-requested:${refundId}`, at: now, orderId },
  )
  await restateOrder(tx, orderId)
  await issueCreditNote(tx, order, { refundId, now })
  return ok({ refundId, isNew: true })
}

async function knownRequest(tx: Tx, requestKey: string): Promise<number | null> {
  const { rows } = await tx.execute(sql`select id from refunds where request_key = ${requestKey}`)
  return (rows[0] as { id: number } | undefined)?.id ?? null
}

async function settledPayment(tx: Tx, orderId: number): Promise<number | null> {
  const { rows } = await tx.execute(
    sql`select id from payments where order_id = ${orderId} and settled_cents > 0`,
  )
  return (rows[0] as { id: number } | undefined)?.id ?? null
}

/** The lines of an order, with what went back of each: a refund that failed is still owed, so it counts. */
async function refundableLines(tx: Tx, orderId: number): Promise<readonly RefundableLine[]> {
  const { rows } = await tx.execute(sql`
    select l.id, l.chapter_id, l.kind, l.gross_cents::integer as gross_cents, l.vat_cents::integer as vat_cents,
           coalesce(sum(back.net_cents + back.vat_cents), 0)::integer as refunded_gross,
           coalesce(sum(back.vat_cents), 0)::integer as refunded_vat
    from order_lines l left join refund_lines back on back.line_id = l.id
    where l.order_id = ${orderId} group by l.id order by l.position`)
  return (rows as LineRow[]).map((row) => ({
    id: row.id,
    chapterId: row.chapter_id,
    kind: row.kind,
    grossCents: row.gross_cents,
    vatCents: row.vat_cents,
    refundedGrossCents: row.refunded_gross,
    refundedVatCents: row.refunded_vat,
  }))
}

type LineRow = {
  id: number
  chapter_id: number
  kind: string
  gross_cents: number
  vat_cents: number
  refunded_gross: number
  refunded_vat: number
}

async function storeParts(
  tx: Tx,
  { refundId, parts }: { readonly refundId: number; readonly parts: readonly RefundPart[] },
): Promise<void> {
  const values = parts.map(
    ({ lineId, netCents, vatCents }) => sql`(${refundId}, ${lineId}, ${netCents}, ${vatCents})`,
  )
  await tx.execute(sql`
    insert into refund_lines (refund_id, line_id, net_cents, vat_cents) values ${sql.join(values, sql`, `)}`)
}

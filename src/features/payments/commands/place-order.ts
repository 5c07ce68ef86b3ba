import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { CURRENCY, sumCents } from '@/kernel/money'
import { newReadableCode } from '@/kernel/readable-code'
import { ok, type Result, refused } from '@/kernel/result'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import { EXEMPTION, type LineWish, type OrderLine, priced } from '../domain/order-line'
import type { OrderState } from '../domain/order-state'

export type OrderWish = {
  /** What is paid for; this feature never reads it. */
  readonly reference: { readonly kind: string; readonly id: string }
  readonly lines: readonly LineWish[]
  readonly payer: { readonly alumnusId: number | null; readonly name: string; readonly email: string }
  readonly locale: Locale
}

export type OrderRefusal = 'nothing-to-pay' | 'already-paid' | 'payment-processing'

/**
 * The order for a reference, made in the caller's transaction: the one that waits to be paid when it asks for the same,
 * else a new one. `differs` is an order that still waits but asks for something else: it has to be closed first.
 */
export async function placeOrder(
  { tx }: Pick<TxContext, 'tx'>,
  wish: OrderWish,
): Promise<Result<{ readonly orderId: number; readonly differs: boolean }, OrderRefusal>> {
  const lines = wish.lines.map((line) => priced(line, { exemption: EXEMPTION[wish.locale] }))
  if (sumCents(lines.map(({ grossCents }) => grossCents)) <= 0) return refused('nothing-to-pay')
  await lockReference(tx, wish.reference)
  const before = await latestOrder(tx, wish.reference)
  if (before?.state === 'processing') return refused('payment-processing')
  if (before && STANDS.has(before.state)) return refused('already-paid')
  if (before?.state === 'open')
    return ok({ orderId: before.id, differs: await differs(tx, before.id, lines) })
  return ok({ orderId: await insertOrder(tx, { wish, lines }), differs: false })
}

/** Orders for the same thing are placed one after the other. Lock this before any order. */
export const lockReference = (tx: Tx, { kind, id }: OrderWish['reference']) =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`order:${kind}:${id}`}, 0))`)

/** Paid for, and not given back in full: nobody is asked to pay for it again. */
export const STANDS: ReadonlySet<OrderState> = new Set([
  'paid',
  'partly-refunded',
  'disputed',
  'charged-back',
])

async function latestOrder(
  tx: Tx,
  { kind, id }: OrderWish['reference'],
): Promise<{ id: number; state: OrderState } | undefined> {
  const { rows } = await tx.execute(sql`
    select id, state::text as state from orders where reference_kind = ${kind} and reference_id = ${id}
    order by (state in ('expired', 'refunded')), id desc limit 1`)
  return rows[0] as { id: number; state: OrderState } | undefined
}

async function differs(tx: Tx, orderId: number, lines: readonly OrderLine[]): Promise<boolean> {
  const { rows } = await tx.execute(sql`
    select chapter_id, kind, description, gross_cents::integer as gross_cents from order_lines
    where order_id = ${orderId} order by position`)
  const known = rows as { chapter_id: number; kind: string; description: string; gross_cents: number }[]
  const asked = lines.map(({ chapterId, kind, description, grossCents }) => [
    chapterId,
    kind,
    description,
    grossCents,
  ])
  return (
    JSON.stringify(known.map((row) => [row.chapter_id, row.kind, row.description, row.gross_cents])) !==
    JSON.stringify(asked)
  )
}

async function insertOrder(
  tx: Tx,
  { wish, lines }: { readonly wish: OrderWish; readonly lines: readonly OrderLine[] },
): Promise<number> {
  const { reference, payer, locale } = wish
  const totalCents = sumCents(lines.map(({ grossCents }) => grossCents))
  const { rows } = await tx.execute(sql`
    insert into orders (code, state, reference_kind, reference_id, alumnus_id, payer_name, payer_email, locale, currency,
                        total_cents)
    values (${newReadableCode('O')}, 'open', ${reference.kind}, ${reference.id}, ${payer.alumnusId}, ${payer.name},
            ${payer.email}, ${locale}, ${CURRENCY}, ${totalCents}) returning id`)
  const { id } = rows[0] as { id: number }
  const values = lines.map((line, index) => {
    const { vat } = line
    const [rate, exemption] = 'basisPoints' in vat ? [vat.basisPoints, null] : [null, vat.exemption]
    return sql`(${id}, ${index + 1}, ${line.chapterId}, ${line.kind}, ${line.description}, ${line.quantity},
      ${line.unitNetCents}, ${line.netCents}, ${rate}, ${exemption}, ${line.vatCents}, ${line.grossCents})`
  })
  await tx.execute(sql`
    insert into order_lines (order_id, position, chapter_id, kind, description, quantity, unit_net_cents, net_cents,
                             vat_basis_points, vat_exemption, vat_cents, gross_cents)
    values ${sql.join(values, sql`, `)}`)
  return id
}

import { sql } from '@payloadcms/db-postgres'
import { civilDateAt } from '@/kernel/civil-date'
import { type Cents, sumCents } from '@/kernel/money'
import type { Tx } from '@/platform/database/in-transaction'
import { receiptNumber, yearOf } from '../domain/receipt-number'
import type { ReceiptContents, ReceiptLine } from '../domain/receipt-contents'
import type { LockedOrder } from './locked-order'

/**
 * Issues the receipt of an order that was just settled, in the same transaction: what is rolled back takes no number.
 * Call it last, for the counter is locked until the commit. Asked again for the same order, does nothing.
 */
export async function issueReceipt(
  tx: Tx,
  order: LockedOrder,
  { now }: { readonly now: Date },
): Promise<void> {
  if (await isIssued(tx, sql`kind = 'receipt' and order_id = ${order.id}`)) return
  await issue(tx, {
    order,
    now,
    kind: 'receipt',
    refundId: null,
    lines: await linesOf(tx, order.id),
    corrects: null,
  })
}

/** Issues the credit note of a refund: what was given back of each line, under the number of the receipt it corrects. */
export async function issueCreditNote(
  tx: Tx,
  order: LockedOrder,
  { refundId, now }: { readonly refundId: number; readonly now: Date },
): Promise<void> {
  if (await isIssued(tx, sql`refund_id = ${refundId}`)) return
  const { rows } = await tx.execute(
    sql`select number from receipts where kind = 'receipt' and order_id = ${order.id}`,
  )
  const corrects = (rows[0] as { number: string } | undefined)?.number ?? null
  await issue(tx, {
    order,
    now,
    kind: 'credit-note',
    refundId,
    lines: await linesBack(tx, refundId),
    corrects,
  })
}

type Issue = {
  readonly order: LockedOrder
  readonly now: Date
  readonly kind: 'receipt' | 'credit-note'
  readonly refundId: number | null
  readonly lines: readonly ReceiptLine[]
  readonly corrects: string | null
}

async function issue(tx: Tx, { order, now, kind, refundId, lines, corrects }: Issue): Promise<void> {
  const entity = await collectingEntity(tx)
  const place = await takePlace(tx, { series: entity.series, today: civilDateAt(now) })
  const totalCents = sumCents(lines.map(({ grossCents }) => grossCents))
  const contents: ReceiptContents = {
    locale: order.locale,
    entity,
    payer: { name: order.payerName, email: order.payerEmail },
    orderCode: order.code,
    corrects,
    currency: order.currency,
    lines,
    totalCents,
  }
  await tx.execute(sql`
    insert into receipts (number, series, year, sequence, kind, issued_on, order_id, refund_id, total_cents, contents)
    values (${receiptNumber(place)}, ${place.series}, ${place.year}, ${place.sequence}, ${kind}, ${place.issuedOn},
            ${order.id}, ${refundId}, ${totalCents}, ${JSON.stringify(contents)}::jsonb)`)
}

type Place = {
  readonly series: string
  readonly year: number
  readonly sequence: number
  readonly issuedOn: string
}

/** The next place of the row, and a date not before that of the one before it. The row stays locked until the commit. */
async function takePlace(
  tx: Tx,
  { series, today }: { readonly series: string; readonly today: string },
): Promise<Place> {
  const { rows } = await tx.execute(sql`
    insert into receipt_counters as counter (series, year, last, last_on)
    values (${series}, ${yearOf(today)}, 1, ${today})
    on conflict (series, year) do update
      set last = counter.last + 1, last_on = greatest(counter.last_on, excluded.last_on)
    returning last, last_on`)
  const { last, last_on } = rows[0] as { last: number; last_on: string }
  return { series, year: yearOf(today), sequence: last, issuedOn: last_on }
}

async function collectingEntity(tx: Tx): Promise<ReceiptContents['entity']> {
  const { rows } = await tx.execute(sql`
    select name, address, enterprise_number, iban, email, receipt_series from collecting_entity limit 1`)
  const row = rows[0] as EntityRow | undefined
  if (!row) throw new Error('Nobody said yet who collects the money: fill in Collecting entity in the admin.')
  const { name, address, enterprise_number: enterpriseNumber, iban, email, receipt_series: series } = row
  return { name, address, enterpriseNumber, iban, email, series }
}

type EntityRow = {
  name: string
  address: string
  enterprise_number: string
  iban: string
  email: string
  receipt_series: string
}

const NAMED_LINES = sql`
  select l.description, l.quantity::integer as quantity, l.vat_basis_points::integer as vat_basis_points, l.vat_exemption,
         coalesce(own.name, dutch.name) as beneficiary,`

async function linesOf(tx: Tx, orderId: number): Promise<readonly ReceiptLine[]> {
  const { rows } = await tx.execute(sql`${NAMED_LINES}
      l.net_cents::integer as net_cents, l.vat_cents::integer as vat_cents
    from order_lines l ${CHAPTER_NAMES} where l.order_id = ${orderId} order by l.position`)
  return (rows as LineRow[]).map(receiptLine)
}

async function linesBack(tx: Tx, refundId: number): Promise<readonly ReceiptLine[]> {
  const { rows } = await tx.execute(sql`${NAMED_LINES}
      back.net_cents::integer as net_cents, back.vat_cents::integer as vat_cents
    from refund_lines back join order_lines l on l.id = back.line_id ${CHAPTER_NAMES}
    where back.refund_id = ${refundId} order by l.position`)
  return (rows as LineRow[]).map(receiptLine)
}

const CHAPTER_NAMES = sql`
  join orders o on o.id = l.order_id
  left join chapters_locales own on own._parent_id = l.chapter_id and own._locale::text = o.locale::text
  left join chapters_locales dutch on dutch._parent_id = l.chapter_id and dutch._locale = 'nl'`

type LineRow = {
  description: string
  quantity: number
  vat_basis_points: number | null
  vat_exemption: string | null
  beneficiary: string | null
  net_cents: Cents
  vat_cents: Cents
}

const receiptLine = (row: LineRow): ReceiptLine => ({
  description: row.description,
  quantity: row.quantity,
  beneficiary: row.beneficiary ?? '',
  netCents: row.net_cents,
  vatCents: row.vat_cents,
  grossCents: row.net_cents + row.vat_cents,
  vatBasisPoints: row.vat_basis_points,
  vatExemption: row.vat_exemption,
})

async function isIssued(tx: Tx, which: ReturnType<typeof sql>): Promise<boolean> {
  const { rows } = await tx.execute(sql`select from receipts where ${which}`)
  return rows.length > 0
}

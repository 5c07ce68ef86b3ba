import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { getPortal } from '@/platform/database/get-portal'
import type { OrderState } from '../domain/order-state'
import { openedBy, type PayerProof } from './opened-by'

/** What the page about a payment shows, to whoever may see it. */
export type PaymentPage = {
  readonly code: string
  /** What was paid for: the word of the feature that sold it. */
  readonly referenceKind: string
  readonly state: OrderState
  readonly totalCents: Cents
  readonly heldCents: Cents
  readonly refundedCents: Cents
  /** The order that the money of this one was used for instead. */
  readonly movedTo: string | null
  /** The last try failed. */
  readonly hasFailed: boolean
  readonly visit: {
    readonly providerId: string
    readonly url: string | null
    readonly expiresAt: Date
  } | null
  /** The visit that was shown, when nobody looked yet at what came of it: an order may be paid on two pages. */
  readonly unseenVisit: string | null
  readonly returnPath: string | null
  readonly lines: readonly {
    readonly description: string
    readonly quantity: number
    readonly chapter: string
    readonly grossCents: Cents
  }[]
  readonly documents: readonly { readonly number: string; readonly kind: 'receipt' | 'credit-note' }[]
}

export type PaymentPageViewer = PayerProof & { readonly locale: 'nl' | 'en' }

/** The payment behind an order's code, for who came from its payment page or is signed in as its payer; else null. */
export async function findPaymentPage(code: string, viewer: PaymentPageViewer): Promise<PaymentPage | null> {
  const { drizzle } = (await getPortal()).db
  const { rows } = await drizzle.execute(sql`
    select o.id, o.code, o.reference_kind, s.state, s.total_cents, s.unallocated_cents, s.refunded_cents + s.surplus_refunded_cents as back,
      (select other.code from payments p join orders other on other.id = p.order_id
       where p.moved_from_id = o.id order by p.id desc limit 1) as moved_to,
      c.provider_id, c.url, c.expires_at, c.return_path,
      (select provider_id from checkouts where order_id = o.id and provider_id = ${viewer.visit} and state = 'open')
        as unseen_visit,
      coalesce((select state = 'failed' from payments where order_id = o.id order by id desc limit 1), false) as failed
    from orders o join order_sums s on s.order_id = o.id
    left join lateral (select * from checkouts where order_id = o.id order by id desc limit 1) c on true
    where o.code = ${code}
      and ${openedBy(viewer)}`)
  const row = rows[0] as PageRow | undefined
  if (!row) return null
  const [lines, documents] = await Promise.all([
    drizzle.execute(sql`
      select l.description, l.quantity::integer as quantity, l.gross_cents::integer as "grossCents",
             coalesce(own.name, dutch.name, '') as chapter
      from order_lines l
      left join chapters_locales own on own._parent_id = l.chapter_id and own._locale::text = ${viewer.locale}
      left join chapters_locales dutch on dutch._parent_id = l.chapter_id and dutch._locale = 'nl'
      where l.order_id = ${row.id} order by l.position`),
    drizzle.execute(
      sql`select number, kind::text as kind from receipts where order_id = ${row.id} order by sequence`,
    ),
  ])
  return {
    code: row.code,
    referenceKind: row.reference_kind,
    state: row.state,
    totalCents: row.total_cents,
    heldCents: row.unallocated_cents,
    refundedCents: row.back,
    movedTo: row.moved_to,
    hasFailed: row.failed,
    visit: row.provider_id
      ? { providerId: row.provider_id, url: row.url, expiresAt: new Date(row.expires_at) }
      : null,
    unseenVisit: row.unseen_visit,
    returnPath: row.return_path,
    lines: lines.rows as PaymentPage['lines'][number][],
    documents: documents.rows as PaymentPage['documents'][number][],
  }
}

type PageRow = {
  id: number
  code: string
  reference_kind: string
  state: OrderState
  total_cents: number
  unallocated_cents: number
  back: number
  moved_to: string | null
  provider_id: string | null
  url: string | null
  expires_at: string
  return_path: string | null
  unseen_visit: string | null
  failed: boolean
}

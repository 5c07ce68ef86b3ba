import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'
import type { HeldReason } from '../domain/payment-states'

/** Money of a payer that is with us and pays for nothing yet. */
export type HeldMoney = {
  readonly paymentId: number
  readonly orderCode: string
  /** What it was paid for; this feature does not read it. */
  readonly reference: { readonly kind: string; readonly id: string }
  readonly cents: Cents
  readonly held: HeldReason
  readonly capturedAt: Date
}

/** What of an alumnus waits for a decision, the oldest first; all of it can be used or sent back. */
export async function listHeldPayments(
  database: Database,
  { alumnusId }: { readonly alumnusId: number },
): Promise<readonly HeldMoney[]> {
  const { rows } = await database.execute(sql`
    select p.id, o.code, o.reference_kind, o.reference_id, p.amount_cents::integer as cents, p.held::text as held,
           p.captured_at
    from payments p join orders o on o.id = p.order_id
    where o.alumnus_id = ${alumnusId} and p.state = 'captured' and p.held is not null
      and not exists (select from refunds where payment_id = p.id)
      and not exists (select from disputes where payment_id = p.id and state <> 'won')
    order by p.captured_at, p.id`)
  return (rows as HeldRow[]).map((row) => ({
    paymentId: row.id,
    orderCode: row.code,
    reference: { kind: row.reference_kind, id: row.reference_id },
    cents: row.cents,
    held: row.held,
    capturedAt: new Date(row.captured_at),
  }))
}

type HeldRow = {
  id: number
  code: string
  reference_kind: string
  reference_id: string
  cents: number
  held: HeldReason
  captured_at: string
}

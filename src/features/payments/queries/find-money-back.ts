import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'

/** What goes back of the money that was paid for something. */
export type MoneyBack = {
  readonly orderCode: string
  readonly cents: Cents
  /** `stuck`: the provider could not bring it to the payer, and the treasurer sees to it. */
  readonly state: 'under-way' | 'done' | 'stuck'
}

/** For what this reference names; null when nothing of it goes back. */
export async function findMoneyBack(
  database: Database,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<MoneyBack | null> {
  const { rows } = await database.execute(sql`
    select max(o.code) as "orderCode", sum(r.amount_cents)::integer as cents,
      case when bool_or(r.state = 'failed') then 'stuck'
           when bool_and(r.state in ('succeeded', 'manual')) then 'done'
           else 'under-way' end as state
    from orders o join refunds r on r.order_id = o.id
    where o.reference_kind = ${kind} and o.reference_id = ${id}`)
  const row = rows[0] as { [field in keyof MoneyBack]: MoneyBack[field] | null } | undefined
  return row?.orderCode ? (row as MoneyBack) : null // a sum of nothing is null, and so is the code then
}

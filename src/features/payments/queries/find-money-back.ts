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

/**
 * For what this reference names; null when nothing of it goes back. Of several refunds those that ask most of the payer's
 * patience: what is stuck, else what is under way, else all that is done.
 */
export async function findMoneyBack(
  database: Database,
  { kind, id }: { readonly kind: string; readonly id: string },
): Promise<MoneyBack | null> {
  const { rows } = await database.execute(sql`
    select max(code) as "orderCode", sum(cents)::integer as cents, state from (
      select o.code, r.amount_cents as cents,
        case when r.state = 'failed' then 'stuck' when r.state in ('succeeded', 'manual') then 'done' else 'under-way' end
          as state
      from orders o join refunds r on r.order_id = o.id
      where o.reference_kind = ${kind} and o.reference_id = ${id}
    ) refunded
    group by state order by array_position(array['stuck', 'under-way', 'done'], state) limit 1`)
  return (rows[0] as MoneyBack | undefined) ?? null
}

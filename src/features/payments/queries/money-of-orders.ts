import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'

/** What came in for some orders and what went back, refused and retried refunds counted where they stand now. */
export type OrdersMoney = {
  readonly receivedCents: Cents
  readonly refundedCents: Cents
  /** Asked for, and not with the payer yet. */
  readonly refundUnderWayCents: Cents
  readonly refundsUnderWay: number
  /** Refused by the provider: the treasurer sees to these. */
  readonly refundsFailed: number
}

/** The money of these orders; what was paid for them too often, and kept apart, is not counted. */
export async function moneyOfOrders(database: Database, orderIds: readonly number[]): Promise<OrdersMoney> {
  const ids = `{${orderIds.join(',')}}`
  const { rows } = await database.execute(sql`
    select
      (select coalesce(sum(settled_cents), 0)::integer from payments
        where order_id = any (${ids}::integer[]) and state = 'captured') as "receivedCents",
      coalesce(sum(amount_cents) filter (where state in ('succeeded', 'manual')), 0)::integer as "refundedCents",
      coalesce(sum(amount_cents) filter (where state in ('requested', 'submitted', 'failed')), 0)::integer
        as "refundUnderWayCents",
      (count(*) filter (where state in ('requested', 'submitted')))::integer as "refundsUnderWay",
      (count(*) filter (where state = 'failed'))::integer as "refundsFailed"
    from refunds where order_id = any (${ids}::integer[]) and source = 'order'`)
  return rows[0] as OrdersMoney
}

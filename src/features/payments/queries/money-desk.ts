import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Database } from '@/platform/database/drizzle-of'
import type { TaskKind } from '../domain/task-kinds'

export type MoneyToday = {
  readonly capturedCents: Cents
  readonly captured: number
  readonly refundedCents: Cents
  readonly feeCents: Cents
  readonly atProviderCents: Cents
  readonly unallocatedCents: Cents
  readonly refundsPayableCents: Cents
}

/** What came and went since midnight in Brussels, and what stands where now. */
export async function moneyToday(database: Database, { now }: { readonly now: Date }): Promise<MoneyToday> {
  const midnight = sql`(date_trunc('day', ${now.toISOString()}::timestamptz at time zone ${TIME_ZONE}) at time zone ${TIME_ZONE})`
  const { rows } = await database.execute(sql`
    select
      coalesce(sum(p.amount_cents) filter (where ${today('payment-captured', midnight)} and account = 'cash-at-provider'), 0)::integer as "capturedCents",
      (count(*) filter (where ${today('payment-captured', midnight)} and account = 'cash-at-provider'))::integer as captured,
      coalesce(-sum(p.amount_cents) filter (where ${today('refund-paid', midnight)} and account = 'cash-at-provider'), 0)::integer as "refundedCents",
      coalesce(sum(p.amount_cents) filter (where e.occurred_at >= ${midnight} and account = 'provider-fee'), 0)::integer as "feeCents",
      coalesce(sum(p.amount_cents) filter (where account = 'cash-at-provider'), 0)::integer as "atProviderCents",
      coalesce(-sum(p.amount_cents) filter (where account = 'unallocated'), 0)::integer as "unallocatedCents",
      coalesce(-sum(p.amount_cents) filter (where account = 'refunds-payable'), 0)::integer as "refundsPayableCents"
    from ledger_postings p join ledger_entries e on e.id = p.entry_id`)
  return rows[0] as MoneyToday
}

const today = (kind: string, midnight: ReturnType<typeof sql>) =>
  sql`e.kind = ${kind} and e.occurred_at >= ${midnight}`

export type OpenTask = {
  readonly id: number
  readonly kind: TaskKind
  readonly since: string
  readonly detail: string
  readonly amountCents: Cents | null
  readonly orderId: number | null
  readonly orderCode: string | null
  readonly payerName: string | null
  readonly paymentId: number | null
  /** Held money of an order that has none yet, and of which exactly this was asked. */
  readonly mayBeAllocated: boolean
  readonly refundId: number | null
}

/** All that waits for a person, the oldest first. */
export async function listOpenTasks(database: Database): Promise<readonly OpenTask[]> {
  const { rows } = await database.execute(sql`
    select t.id, t.kind::text as kind, to_char(t.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since, t.detail, t.amount_cents::integer as "amountCents",
           o.id as "orderId", o.code as "orderCode", o.payer_name as "payerName", t.payment_id as "paymentId",
           t.refund_id as "refundId",
           coalesce(t.kind = 'unallocated' and o.settled_at is null and p.amount_cents = o.total_cents, false)
             as "mayBeAllocated"
    from treasurer_tasks t left join orders o on o.id = t.order_id left join payments p on p.id = t.payment_id
    where t.done_at is null order by t.created_at, t.id limit 200`)
  return rows as OpenTask[]
}

export type FoundOrder = {
  readonly id: number
  readonly code: string
  readonly state: string
  readonly payerName: string
  readonly totalCents: Cents
  readonly since: string
}

const FOUND = sql`
  select id, code, state::text as state, payer_name as "payerName", total_cents::integer as "totalCents",
         to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as since from orders`

/** Orders under way for longer than a slow method takes: the bank, or we, forgot something. */
export async function listStuckOrders(
  database: Database,
  { now }: { readonly now: Date },
): Promise<readonly FoundOrder[]> {
  const { rows } = await database.execute(sql`${FOUND}
    where (state = 'processing' and updated_at < ${now.toISOString()}::timestamptz - interval '7 days')
       or (state = 'open' and created_at < ${now.toISOString()}::timestamptz - interval '25 hours')
    order by created_at limit 100`)
  return rows as FoundOrder[]
}

/** Orders by their number, a receipt's, the provider's id, a name or address, or an amount: the newest first. */
export async function searchOrders(
  database: Database,
  { words, cents }: { readonly words: string; readonly cents: Cents | null },
): Promise<readonly FoundOrder[]> {
  const exact = words.trim().toUpperCase()
  const part = words.trim().replace(/[%_\\]/g, '')
  const { rows } = await database.execute(sql`${FOUND}
    where code = ${exact}
       or id in (select order_id from receipts where number = ${exact})
       or id in (select order_id from payments where charge_id = ${words.trim()} or intent_id = ${words.trim()})
       or id in (select order_id from refunds where code = ${exact} or provider_id = ${words.trim()})
       or (${part} <> '' and folded(payer_name || ' ' || payer_email) like '%' || folded(${part}) || '%')
       or total_cents = ${cents}
    order by id desc limit 50`)
  return rows as FoundOrder[]
}

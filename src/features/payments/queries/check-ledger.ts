import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'
import { orderState } from '../domain/order-state'

/** One thing that does not hold, with where. */
export type LedgerFault = { readonly rule: LedgerRule; readonly detail: string }

export const LEDGER_RULES = [
  'entries-balance',
  'order-states-equal-sums',
  'received-less-refunded-is-income-and-unallocated',
  'refunds-owed-are-payable',
  'cash-is-what-moved',
  'settled-orders-have-income',
  'receipts-have-no-gap',
] as const
export type LedgerRule = (typeof LEDGER_RULES)[number]

/** Proves the books from the rows up; an empty list means that everything holds. */
export async function checkLedger(database: Database): Promise<readonly LedgerFault[]> {
  const faults: LedgerFault[] = []
  for (const rule of LEDGER_RULES) {
    const { rows } = await database.execute(QUERIES[rule])
    const found = (rows as { detail: string }[]).map(({ detail }) => ({ rule, detail }))
    faults.push(...(rule === 'order-states-equal-sums' ? wrongStates(rows as SumsRow[]) : found))
  }
  return faults
}

const QUERIES: Record<LedgerRule, ReturnType<typeof sql>> = {
  'entries-balance': sql`
    select format('entry %s: %s', e.key, coalesce(sum(p.amount_cents), 0)) as detail
    from ledger_entries e left join ledger_postings p on p.entry_id = e.id
    group by e.id having coalesce(sum(p.amount_cents), 0) <> 0 or count(p.id) < 2`,

  'order-states-equal-sums': sql`select s.*, o.code from order_sums s join orders o on o.id = s.order_id`,

  // Of each order, and so of all together: money in less money on its way back, by us or by a bank that took back what was
  // never allocated, is what chapters earned, tax, or unallocated.
  'received-less-refunded-is-income-and-unallocated': sql`
    select format('order %s: received %s, refunded %s, booked %s', o.code, s.captured_cents,
                  s.refunded_cents + s.surplus_refunded_cents + s.held_charged_back_cents,
                  coalesce(booked.cents, 0)) as detail
    from order_sums s join orders o on o.id = s.order_id
    left join lateral (
      select -sum(p.amount_cents) as cents from ledger_postings p join ledger_entries e on e.id = p.entry_id
      where e.order_id = s.order_id and p.account in ('income', 'vat-payable', 'unallocated')
    ) booked on true
    where s.captured_cents - s.refunded_cents - s.surplus_refunded_cents - s.held_charged_back_cents
            <> coalesce(booked.cents, 0)
       or s.unallocated_cents < 0
       or s.unallocated_cents <> coalesce((
         select -sum(p.amount_cents) from ledger_postings p join ledger_entries e on e.id = p.entry_id
         where e.order_id = s.order_id and p.account = 'unallocated'), 0)`,

  'refunds-owed-are-payable': sql`
    select format('order %s: owed %s, payable %s', o.code, owed.cents, booked.cents) as detail
    from orders o
    join lateral (
      select coalesce(sum(amount_cents), 0) as cents from refunds
      where order_id = o.id and state not in ('succeeded', 'manual')
    ) owed on true
    join lateral (
      select coalesce(-sum(p.amount_cents), 0) as cents from ledger_postings p join ledger_entries e on e.id = p.entry_id
      where e.order_id = o.id and p.account = 'refunds-payable'
    ) booked on true
    where owed.cents <> booked.cents`,

  'cash-is-what-moved': sql`
    select format('order %s: moved %s, cash %s', o.code, moved.cents, booked.cents) as detail
    from orders o
    join lateral (
      select coalesce((select sum(amount_cents - coalesce(fee_cents, 0)) from payments
                       where order_id = o.id and state = 'captured'), 0)
           - coalesce((select sum(amount_cents) from refunds where order_id = o.id and state = 'succeeded'), 0)
           - coalesce((select sum(p.amount_cents) from ledger_postings p join ledger_entries e on e.id = p.entry_id
                       where e.order_id = o.id and e.kind = 'dispute-moved' and p.account <> 'cash-at-provider'), 0)
           as cents
    ) moved on true
    join lateral (
      select coalesce(sum(p.amount_cents), 0) as cents from ledger_postings p join ledger_entries e on e.id = p.entry_id
      where e.order_id = o.id and p.account = 'cash-at-provider'
    ) booked on true
    where moved.cents <> booked.cents`,

  'settled-orders-have-income': sql`
    select format('order %s: total %s, settled %s, receipts %s', o.code, o.total_cents, s.settled_cents, r.count) as detail
    from order_sums s join orders o on o.id = s.order_id
    join lateral (select count(*) from receipts where order_id = o.id and kind = 'receipt') r on true
    where s.settled_cents not in (0, o.total_cents)
       or (s.settled_cents > 0) <> (o.settled_at is not null) or (s.settled_cents > 0) <> (r.count = 1)`,

  'receipts-have-no-gap': sql`
    select format('%s-%s: %s documents, last %s, counter %s', series, year, count(*), max(sequence),
                  (select last from receipt_counters c where c.series = r.series and c.year = r.year)) as detail
    from receipts r group by series, year
    having count(*) <> max(sequence) or min(sequence) <> 1
      or max(sequence) is distinct from (select last from receipt_counters c where c.series = r.series and c.year = r.year)`,
}

type SumsRow = {
  code: string
  state: string
  total_cents: number
  processing_cents: number
  settled_cents: number
  refunded_cents: number
  disputed_cents: number
  charged_back_cents: number
  is_closed: boolean
}

const wrongStates = (rows: readonly SumsRow[]): readonly LedgerFault[] =>
  rows.flatMap((row) => {
    const state = orderState({
      totalCents: row.total_cents,
      processingCents: row.processing_cents,
      settledCents: row.settled_cents,
      refundedCents: row.refunded_cents,
      disputedCents: row.disputed_cents,
      chargedBackCents: row.charged_back_cents,
      isClosed: row.is_closed,
    })
    return state === row.state
      ? []
      : [{ rule: 'order-states-equal-sums', detail: `order ${row.code}: ${row.state}, sums say ${state}` }]
  })

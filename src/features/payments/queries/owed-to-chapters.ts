import { sql } from '@payloadcms/db-postgres'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'

export type ChapterOwed = {
  readonly chapterId: number
  readonly name: string
  /** Earned less given back, up to the day. */
  readonly incomeCents: Cents
  /** Of that, given back. */
  readonly refundedCents: Cents
  readonly settledCents: Cents
  readonly owedCents: Cents
}

/** What was collected for each chapter up to and including a civil day, what it got of it, and what is left to pay on. */
export async function owedToChapters(
  database: Database,
  { throughDate, chapterId }: { readonly throughDate: string; readonly chapterId?: number },
): Promise<readonly ChapterOwed[]> {
  const { rows } = await database.execute(sql`
    select p.chapter_id, coalesce(names.name, '') as name,
      coalesce(-sum(p.amount_cents) filter (where p.account = 'income' and ${upTo(throughDate)}), 0)::integer as income,
      coalesce(sum(p.amount_cents) filter (
        where p.account = 'income' and e.kind = 'refund-requested' and ${upTo(throughDate)}), 0)::integer as refunded,
      coalesce(sum(p.amount_cents) filter (where p.account = 'chapters-settled'), 0)::integer as settled
    from ledger_postings p join ledger_entries e on e.id = p.entry_id
    left join chapters_locales names on names._parent_id = p.chapter_id and names._locale = 'nl'
    where p.chapter_id is not null ${chapterId === undefined ? sql`` : sql`and p.chapter_id = ${chapterId}`}
    group by p.chapter_id, names.name order by names.name, p.chapter_id`)
  return (rows as OwedRow[]).map(({ chapter_id, name, income, refunded, settled }) => ({
    chapterId: chapter_id,
    name,
    incomeCents: income,
    refundedCents: refunded,
    settledCents: settled,
    owedCents: income - settled,
  }))
}

type OwedRow = { chapter_id: number; name: string; income: number; refunded: number; settled: number }

const upTo = (day: string) => sql`(e.occurred_at at time zone ${TIME_ZONE})::date <= ${day}::date`

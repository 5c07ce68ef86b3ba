import { sql } from '@payloadcms/db-postgres'
import { csvLine } from '@/kernel/csv-line'
import { type Cents, plainAmount } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Database } from '@/platform/database/drizzle-of'

const HEADING = ['date', 'what', 'income', 'order', 'payer', 'reference', 'in', 'out', 'owed', 'overpaid']

/**
 * What was collected for a chapter and paid on to it, up to and including a civil day, a line each with what was owed
 * after it: the report that goes with a transfer. Ends with what is owed; its figures are those of the ledger.
 */
export async function chapterStatement(
  database: Database,
  { chapterId, throughDate }: { readonly chapterId: number; readonly throughDate: string },
): Promise<string> {
  const { rows } = await database.execute(sql`
    select (e.occurred_at at time zone ${TIME_ZONE})::date::text as date, e.kind::text as what, p.kind as income, o.code,
           o.payer_name as payer, payouts.reference, (-p.amount_cents)::integer as cents,
           (-sum(p.amount_cents) over (order by p.id))::integer as owed
    from ledger_postings p join ledger_entries e on e.id = p.entry_id
    left join orders o on o.id = e.order_id
    left join payouts on payouts.entry_id = e.id and payouts.chapter_id = p.chapter_id
    where p.chapter_id = ${chapterId} and (
      p.account = 'chapters-settled'
      or (p.account = 'income' and (e.occurred_at at time zone ${TIME_ZONE})::date <= ${throughDate}::date))
    order by p.id`)
  const lines = (rows as StatementRow[]).map((row) =>
    csvLine(
      [
        row.date,
        row.what,
        row.income ?? '',
        row.code ?? '',
        row.payer ?? '',
        row.reference ?? '',
        ...sides(row.cents),
        ...sides(row.owed),
      ],
      { delimiter: ';' },
    ),
  )
  return `\uFEFF${csvLine(HEADING, { delimiter: ';' })}${lines.join('')}`
}

type StatementRow = {
  date: string
  what: string
  income: string | null
  code: string | null
  payer: string | null
  reference: string | null
  cents: Cents
  owed: Cents
}

/** Two columns rather than a sign, which spreadsheets take for the beginning of a formula. */
const sides = (cents: Cents): readonly [string, string] =>
  cents < 0 ? ['', amount(-cents)] : [amount(cents), '']

const amount = (cents: Cents): string => plainAmount(cents).replace('.', ',')

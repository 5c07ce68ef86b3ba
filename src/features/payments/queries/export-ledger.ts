import { sql } from '@payloadcms/db-postgres'
import { csvLine } from '@/kernel/csv-line'
import { type Cents, plainAmount } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Database } from '@/platform/database/drizzle-of'

const HEADING = [
  'entry',
  'date',
  'kind',
  'key',
  'order',
  'account',
  'chapter',
  'income',
  'debit',
  'credit',
  'provider',
]
const PAGE = 5_000

export type LedgerPeriod = { readonly from: string; readonly through: string }

/**
 * The ledger of some civil days for a bookkeeper, a line a posting: semicolons and decimal commas, as spreadsheets here
 * read them. Comes in pieces, for it may be long.
 */
export async function* exportLedger(
  database: Database,
  { from, through }: LedgerPeriod,
): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(HEADING, { delimiter: ';' })}`
  for (let after = 0; ; ) {
    const { rows } = await database.execute(sql`
      select p.id, e.id as entry, (e.occurred_at at time zone ${TIME_ZONE})::date::text as date, e.kind::text as kind,
             e.key, o.code, p.account::text as account, c.name as chapter, p.kind as income,
             p.amount_cents::integer as cents, e.source
      from ledger_postings p join ledger_entries e on e.id = p.entry_id
      left join orders o on o.id = e.order_id
      left join chapters_locales c on c._parent_id = p.chapter_id and c._locale = 'nl'
      where p.id > ${after} and (e.occurred_at at time zone ${TIME_ZONE})::date between ${from}::date and ${through}::date
      order by p.id limit ${PAGE}`)
    const postings = rows as PostingRow[]
    yield postings.map((row) => csvLine(cellsOf(row), { delimiter: ';' })).join('')
    if (postings.length < PAGE) return
    after = postings.at(-1)?.id ?? 0
  }
}

type PostingRow = {
  id: number
  entry: number
  date: string
  kind: string
  key: string
  code: string | null
  account: string
  chapter: string | null
  income: string | null
  cents: Cents
  source: string | null
}

const cellsOf = (row: PostingRow): readonly string[] => [
  String(row.entry),
  row.date,
  row.kind,
  row.key,
  row.code ?? '',
  row.account,
  row.chapter ?? '',
  row.income ?? '',
  row.cents > 0 ? amount(row.cents) : '',
  row.cents < 0 ? amount(-row.cents) : '',
  row.source ?? '',
]

const amount = (cents: Cents): string => plainAmount(cents).replace('.', ',')

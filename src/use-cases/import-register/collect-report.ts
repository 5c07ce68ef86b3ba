import type pg from 'pg'
import type { DuplicateReason } from '@/features/alumni/domain/duplicate-reasons'
import { type RefusedRow, refusalMessage } from '@/features/alumni/domain/register-refusals'
import type { FieldChange, ImportReport } from './import-report'
import { countExactDuplicates } from './plan-diplomas'
import { LIST_DUPLICATES } from './plan-duplicates'

/** What was read before the plans were made. */
export type ReadingReport = { readonly rows: number; readonly refused: readonly RefusedRow[] }

/** A report lists no more changes than a person could ever read; the counts are of all of them. */
const LISTED_CHANGES = 10_000

/** Reads the report off the plans; nothing has been changed yet. */
export async function collectReport(
  client: pg.Client,
  { rows, refused, table }: ReadingReport & { readonly table: string },
): Promise<ImportReport> {
  const counts = await first<Record<Count, number>>(client, COUNTS)
  const { count: exactDuplicates } = await first<{ count: number }>(client, countExactDuplicates(table))
  const duplicates = await client.query<{ one: string; other: string; reason: DuplicateReason }>(
    LIST_DUPLICATES,
  )
  const { rows: changes } = await client.query<FieldChange>(CHANGES, [LISTED_CHANGES])
  return {
    rows,
    people: {
      new: counts.peopleNew,
      changed: counts.peopleChanged,
      unchanged: counts.people - counts.peopleNew - counts.peopleChanged,
    },
    diplomas: {
      new: counts.diplomas - counts.diplomasKnown,
      changed: counts.diplomasChanged,
      unchanged: counts.diplomasKnown - counts.diplomasChanged,
    },
    exactDuplicates,
    refused: refused.map((row) => ({
      line: row.line,
      reason: row.reason,
      message: refusalMessage(row),
    })),
    possibleDuplicates: duplicates.rows.map(({ one, other, reason }) => ({
      numbers: [one, other],
      because: reason,
    })),
    proposals: counts.proposals,
    ...(changes.length > 0 ? { changes } : {}),
  }
}

type Count =
  | 'people'
  | 'peopleNew'
  | 'peopleChanged'
  | 'diplomas'
  | 'diplomasKnown'
  | 'diplomasChanged'
  | 'proposals'

const COUNTS = `
  select
    (select count(*) from plan_people)::integer as people,
    (select count(*) from plan_people where is_new)::integer as "peopleNew",
    (select count(distinct alumnus) from plan_changes where not own)::integer as "peopleChanged",
    (select count(*) from plan_diplomas)::integer as diplomas,
    (select count(diploma) from plan_diplomas)::integer as "diplomasKnown",
    (select count(distinct diploma) from plan_diploma_changes)::integer as "diplomasChanged",
    (select count(*) from plan_changes c where own and not exists (
      select from register_proposals p where p.alumnus_id = c.alumnus and p.field::text = c.field
        and p.state = 'refused' and p.value = c.carried))::integer as proposals`

const CHANGES = String.raw`
  select number, 'person' as of, field, replace(was, E'\x1f', ', ') as from, replace(becomes, E'\x1f', ', ') as to, own as proposed
  from plan_changes
  union all
  select number, 'diploma', field, was, becomes, false from plan_diploma_changes
  order by number, of desc, field limit $1`

async function first<Row extends object>(client: pg.Client, text: string): Promise<Row> {
  const { rows } = await client.query<Row>(text)
  if (!rows[0]) throw new Error('A count came back empty.')
  return rows[0]
}

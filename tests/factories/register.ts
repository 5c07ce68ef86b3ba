import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { EXPORT_COLUMNS } from '../../sandbox/demo/register/synthetic-export'
import type { ImportReport } from '@/use-cases/import-register/import-report'
import type { ImportSource } from '@/use-cases/import-register/import-source'

const FIXTURES = 'tests/fixtures/register'

export const registerFixture = (name: string): string => join(FIXTURES, name)

/** The faculties that the sample exports know. */
export const SAMPLE_FACULTIES: readonly string[] = readFileSync(registerFixture('faculties.csv'), 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)

/** Faculties by their Dutch names, as an import looks them up. */
export async function theFaculties(
  client: pg.Client,
  names: readonly string[] = SAMPLE_FACULTIES,
): Promise<void> {
  for (const name of names) {
    const { rows } = await client.query<{ id: number }>(
      'insert into faculties (code) values ($1) returning id',
      [name],
    )
    await client.query("insert into faculties_locales (_parent_id, _locale, name) values ($1, 'nl', $2)", [
      rows[0]?.id,
      name,
    ])
  }
}

/** A row of the student administration's export; `cells` says what is otherwise. */
export type ExportRow = Partial<Record<(typeof EXPORT_COLUMNS)[number], string>>

const USUAL: ExportRow = {
  ALUMNINUMMER: 'q0000001',
  NAAM: 'Peeters',
  VOORNAAM: 'Jan',
  GEBOORTEDATUM: '12/03/1980',
  TAAL: 'NL',
  EMAIL: 'jan.peeters@example.org',
  TELEFOON: '+32470164615',
  STRAAT: 'Naamsestraat',
  NR: '22',
  POSTCODE: '3000',
  GEMEENTE: 'Leuven',
  LAND: 'BE',
  OPLEIDINGSCODE: '51002391',
  OPLEIDING: 'Master in de geschiedenis',
  FACULTEIT: 'Letteren',
  GRAAD: 'master',
  ACADEMIEJAAR: '2002-2003',
  DIPLOMADATUM: '2003-07-01',
  GRAADVERKLARING: 'onderscheiding',
  OVERLEDEN: 'N',
}

/** An export with these rows, each like Jan Peeters of 1980 but for what it says. */
export function anExport(...rows: readonly ExportRow[]): ImportSource {
  const lines = rows.map((row) =>
    EXPORT_COLUMNS.map((column) => ({ ...USUAL, ...row })[column] ?? '').join(';'),
  )
  return textSource([EXPORT_COLUMNS.join(';'), ...lines].join('\r\n'))
}

export function textSource(text: string | Buffer): ImportSource {
  const bytes = Buffer.from(text)
  return {
    name: 'export.csv',
    size: bytes.length,
    open: async function* () {
      yield bytes
    },
  }
}

/** Imports, and returns the report; throws when nothing was imported. */
export async function imported(
  source: ImportSource,
  mode: 'dry-run' | 'for-real' = 'for-real',
): Promise<ImportReport> {
  const { importRegister } = await import('@/use-cases/import-register/import-register')
  const outcome = await importRegister({
    source,
    mode,
    actor: 'a test',
    now: new Date('2026-11-22T12:00:00Z'),
  })
  if (!outcome.ok) throw new Error(`Nothing was imported: ${outcome.code}`)
  return outcome.value
}

/** Every row of the register with the transaction that wrote it: equal only when nothing was written in between. */
export async function writtenRows(client: pg.Client): Promise<readonly string[]> {
  const tables = [
    'alumni',
    'alumni_emails',
    'alumni_phones',
    'diplomas',
    'programmes',
    'programmes_locales',
    'register_proposals',
    'register_duplicates',
    'audit_log',
    'person_keys',
  ]
  const { rows } = await client.query<{ row: string }>(
    tables
      .map(
        (table) =>
          `select '${table} ' || ctid::text || ' ' || xmin::text || ' ' || t::text as row from ${table} t`,
      )
      .join(' union all ') + ' order by row',
  )
  return rows.map(({ row }) => row)
}

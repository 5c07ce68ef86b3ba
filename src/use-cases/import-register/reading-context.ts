import { createHash } from 'node:crypto'
import type pg from 'pg'
import { ok } from '@/kernel/result'
import type { DiplomaLevel } from '@/features/alumni/domain/diploma-levels'
import type { ReadingContext } from '@/features/alumni/domain/reading-context'
import { type ColumnMap, findColumns } from '@/features/alumni/domain/register-columns'

/** How the columns and levels of one administration are called. */
export type RegisterMap = {
  readonly columns: ColumnMap
  readonly levels?: Readonly<Record<string, DiplomaLevel>>
}

/** `fingerprint` is the same as long as a file would be read the same way. */
export type RegisterContext = ReadingContext & { readonly fingerprint: string }

type Asked = {
  readonly header: readonly string[]
  readonly map: RegisterMap
  /** The civil date of today. */
  readonly today: string
}

/** What an export is read against: the columns of its header, the faculties and programmes of this moment. */
export async function readingContext(
  client: Pick<pg.Client, 'query'>,
  { header, map, today }: Asked,
): Promise<
  | { readonly ok: true; readonly value: RegisterContext }
  | { readonly ok: false; readonly code: 'columns-missing'; readonly missing: readonly string[] }
> {
  const { positions, missing } = findColumns(header, map.columns)
  if (missing.length > 0) return { ok: false, code: 'columns-missing', missing }
  const faculties = await client.query<{ name: string; id: number }>(FACULTY_NAMES)
  const programmes = await client.query<{ code: string; level: DiplomaLevel }>(
    'select code, level from programmes',
  )
  const byName = new Map(faculties.rows.map(({ name, id }) => [comparable(name), id]))
  const byCode = new Map(programmes.rows.map(({ code, level }) => [code, level]))
  const levelWords = new Map(
    Object.entries(map.levels ?? {}).map(([word, level]) => [word.toLowerCase(), level]),
  )
  return ok({
    columns: positions,
    width: header.length,
    facultyNamed: remembering((name) => byName.get(comparable(name))),
    levelOfProgramme: (code) => byCode.get(code),
    levelWords,
    today,
    fingerprint: fingerprintOf([[...positions], [...byName], [...byCode], [...levelWords]]),
  })
}

/** Names of today come last, so that they win from a name that another faculty had once. */
const FACULTY_NAMES = `
  select name, _parent_id as id from faculties_former_names where name is not null
  union all select name, _parent_id from faculties_locales where name is not null`

const comparable = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\-–]+/g, ' ')
    .trim()

/** The names in a file are few, and each is looked up for every row. */
function remembering<Found>(look: (name: string) => Found): (name: string) => Found {
  const found = new Map<string, Found>()
  return (name) => {
    if (!found.has(name)) found.set(name, look(name))
    return found.get(name) as Found // it has just been put there
  }
}

const fingerprintOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

export type OwnHistoryEntry = {
  readonly id: string
  readonly at: Date
  /** Never a name: an alumnus learns that the Office did it, not who there. */
  readonly by: 'you' | 'office' | 'administration' | 'portal'
  readonly action: 'created' | 'changed' | 'withdrawn' | 'scan-added' | 'scan-removed'
  /** The diploma it is about, by the name that is on it; null when it is about the person. */
  readonly diploma: string | null
  readonly changes: readonly {
    readonly field: string
    readonly from: string | null
    readonly to: string | null
  }[]
}

type Row = {
  id: string
  at: string
  actor_kind: 'staff' | 'alumnus' | 'import' | 'system'
  action: OwnHistoryEntry['action']
  is_diploma: boolean
  programme_name: string | null
  before: Values | null
  after: Values | null
}
type Values = Readonly<Record<string, unknown>>

const BY = {
  alumnus: 'you',
  staff: 'office',
  import: 'administration',
  system: 'portal',
} satisfies Record<Row['actor_kind'], OwnHistoryEntry['by']>

/** Says nothing to a reader: the programme's name stands beside its number. */
const UNREADABLE: ReadonlySet<string> = new Set(['programme'])

/** What happened to the record of who is signed in and to its diplomas, newest first; who looked at it is not in it. */
export async function listOwnHistory(
  alumnusId: number,
  { limit }: { readonly limit: number },
): Promise<readonly OwnHistoryEntry[]> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select entries.id, entries.at, entries.actor_kind, entries.action, entries.subject_table = 'diplomas' as is_diploma,
           diplomas.programme_name, entries.before, entries.after
    from audit_entries entries
    left join diplomas on entries.subject_table = 'diplomas' and diplomas.id = entries.subject_id
      and diplomas.alumnus_id = entries.person
    where entries.person = ${alumnusId} and entries.subject_table in ('alumni', 'diplomas')
      and entries.action in ('created', 'changed', 'withdrawn', 'scan-added', 'scan-removed')
    order by entries.id desc limit ${limit}`)
  return (rows as Row[]).map(entryOf)
}

function entryOf({
  id,
  at,
  actor_kind,
  action,
  is_diploma,
  programme_name,
  before,
  after,
}: Row): OwnHistoryEntry {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const nameThen = text((after ?? before)?.programmeName) ?? text(before?.programmeName)
  return {
    id: String(id),
    at: new Date(at),
    by: BY[actor_kind],
    action,
    diploma: is_diploma ? (nameThen ?? programme_name ?? '') : null,
    changes: names
      .filter((field) => !UNREADABLE.has(field))
      .map((field) => ({ field, from: text(before?.[field]), to: text(after?.[field]) }))
      .filter(({ from, to }) => from !== to),
  }
}

/** The parts of a joined text are read as one line. */
function text(value: unknown): string | null {
  if (value === null || value === undefined || value === '') return null
  return String(value)
    .split('\u001f')
    .filter((part) => part !== '')
    .join(', ')
}

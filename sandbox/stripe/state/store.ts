import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Kind, Rows } from './rows'

export type Store = {
  /** Keeps a row, in place of the one with its id if there is one. */
  readonly put: <K extends Kind>(kind: K, row: Rows[K]) => Rows[K]
  readonly find: <K extends Kind>(kind: K, id: string) => Rows[K] | undefined
  /** Oldest first. */
  readonly all: <K extends Kind>(kind: K) => readonly Rows[K][]
  readonly remove: (kind: Kind, id: string) => void
  readonly clear: () => void
}

type Line = readonly ['put', Kind, Rows[Kind]] | readonly ['remove', Kind, string] | readonly ['clear']
type Tables = Map<Kind, Map<string, Rows[Kind]>>

/**
 * Rows in memory, and each change of them as a line of a file when one is given: a stand-in that was killed goes on
 * where it was. Rows are kept as JSON would have them, so that a restart changes nothing.
 */
export function createStore({ file }: { readonly file?: string | undefined } = {}): Store {
  const tables: Tables = file ? readBack(file) : new Map()
  if (file) compact(file, tables)
  const write = (line: Line) => {
    apply(tables, line)
    if (file) appendFileSync(file, `${JSON.stringify(line)}\n`)
  }
  return {
    put: (kind, row) => {
      const kept = JSON.parse(JSON.stringify(row)) as typeof row
      write(['put', kind, kept])
      return kept
    },
    find: (kind, id) => tableOf(tables, kind).get(id),
    all: (kind) => [...tableOf(tables, kind).values()],
    remove: (kind, id) => write(['remove', kind, id]),
    clear: () => write(['clear']),
  }
}

function apply(tables: Tables, line: Line): void {
  const [what, kind, subject] = line
  if (what === 'put') tableOf(tables, kind).set(subject.id, subject)
  if (what === 'remove') tableOf(tables, kind).delete(subject)
  if (what === 'clear') tables.clear()
}

/** A table holds the rows of its own kind alone: `put` is the only way in. */
function tableOf<K extends Kind>(tables: Tables, kind: K): Map<string, Rows[K]> {
  const table = tables.get(kind) ?? new Map<string, Rows[Kind]>()
  tables.set(kind, table)
  return table as Map<string, Rows[K]>
}

/** The last line of a file may be half written: whoever was answered saw the change on disk before. */
function readBack(file: string): Tables {
  const tables: Tables = new Map()
  if (!existsSync(file)) return tables
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    const line = parsed(text)
    if (line) apply(tables, line)
  }
  return tables
}

function parsed(text: string): Line | undefined {
  try {
    return JSON.parse(text) as Line // written by createStore
  } catch {
    return undefined
  }
}

function compact(file: string, tables: Tables): void {
  mkdirSync(dirname(file), { recursive: true })
  const lines = [...tables].flatMap(([kind, table]) =>
    [...table.values()].map((row) => `${JSON.stringify(['put', kind, row])}\n`),
  )
  writeFileSync(`${file}.new`, lines.join(''))
  renameSync(`${file}.new`, file)
}

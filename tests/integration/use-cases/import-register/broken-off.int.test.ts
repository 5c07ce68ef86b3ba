import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { syntheticExport } from '../../../../sandbox/demo/register/synthetic-export'
import { anExport, imported, theFaculties, writtenRows } from '../../../factories/register'
import { onEmptyRegister } from '../../register-database'

const { database } = onEmptyRegister()

const PEOPLE = 6_000
const folder = mkdtempSync(join(tmpdir(), 'register-'))
const file = join(folder, 'export.csv')
writeFileSync(file, [...syntheticExport({ people: PEOPLE, seed: 'broken-off' })].join(''))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command, in a process of its own. */
function startImport(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'scripts/register-import.ts', file], {
    env: process.env,
    stdio: 'ignore',
  })
}

/** Waits until the database says so; a child that ends before is an error of the test. */
async function until(child: ChildProcess, condition: string): Promise<void> {
  for (;;) {
    const { rows } = await database().query<{ now: boolean }>(`select ${condition} as now`)
    if (rows[0]?.now) return
    if (child.exitCode !== null) throw new Error('The import ended too early.')
    await pause(5)
  }
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await once(child, 'exit')
}

const finish = async (): Promise<{ steps: readonly string[]; people: number }> => {
  const { importRegister } = await import('@/use-cases/import-register/import-register')
  const { fileSource } = await import('@/use-cases/import-register/import-source')
  const steps = new Set<string>()
  const outcome = await importRegister({
    source: await fileSource(file),
    mode: 'for-real',
    actor: 'a test',
    now: new Date(),
    onProgress: (step) => steps.add(step),
  })
  if (!outcome.ok) throw new Error(outcome.code)
  return { steps: [...steps], people: outcome.value.people.new }
}

const HOW_IT_LOOKS = `
  select (select count(*)::integer from alumni) as people,
    (select count(*)::integer from diplomas) as diplomas,
    (select count(*)::integer from audit_log where subject_table = 'alumni') as entries,
    (select count(*)::integer from register_duplicates) as doubles,
    (select md5(string_agg(a.search || coalesce(e.address, '') || coalesce(a.address_street, ''), ',' order by a.number))
       from alumni a left join alumni_emails e on e._parent_id = a.id and e.kind = 'private') as all_of_it,
    (select count(*)::integer from pg_class where relname like 'register_staging_%' and relkind = 'r') as tables_left`

const look = async (): Promise<unknown> => (await database().query(HOW_IT_LOOKS)).rows[0]

/** What the register looks like when nothing went wrong. */
async function undisturbed(): Promise<unknown> {
  await finish()
  const looks = await look()
  await database().query(`begin; set local session_replication_role = replica;
    truncate alumni, diplomas, programmes, faculties, register_import_runs, register_duplicates,
      register_import_progress, audit_log restart identity cascade; commit`)
  await theFaculties(database())
  return looks
}

describe('an import that is killed', () => {
  it('while it reads leaves nothing behind, and is done over', async () => {
    const expected = await undisturbed()
    const child = startImport()
    await until(child, `exists (select from pg_class where relname ~ '^register_staging_[0-9]+$')`)
    await killed(child)
    const { people, steps } = await finish()
    expect({ people, steps }).toEqual({
      people: PEOPLE,
      steps: ['examining', 'reading', 'comparing', 'merging'],
    })
    expect(await look()).toEqual(expected)
  })

  it('while it writes is gone on with from the rows that were read', async () => {
    const expected = await undisturbed()
    const child = startImport()
    await until(child, `exists (select from register_import_progress where staged)`)
    await killed(child)
    const { rows: before } = await database().query('select count(*)::integer as people from alumni')
    const { people, steps } = await finish()
    // Killed at the very last moment it may have been done; then there is nothing left to do.
    expect(before).toEqual([{ people: 0 }])
    expect({ people, steps }).toEqual({ people: PEOPLE, steps: ['examining', 'comparing', 'merging'] })
    expect(await look()).toEqual(expected)
    const { rows } = await database().query(
      'select state::text, people_new::integer from register_import_runs',
    )
    expect(rows).toEqual([{ state: 'imported', people_new: PEOPLE }])
  })

  it('is not gone on with when the faculties were put right in between: the file is read anew', async () => {
    await database().query(`delete from faculties where code = 'Letteren'`)
    const child = startImport()
    await until(child, `exists (select from register_import_progress where staged)`)
    await killed(child)
    await theFaculties(database(), ['Letteren'])
    const { people, steps } = await finish()
    expect({ people, hasRead: steps.includes('reading') }).toEqual({ people: PEOPLE, hasRead: true })
    const { rows } = await database().query(
      'select state::text, problem from register_import_runs order by id',
    )
    expect(rows).toEqual([
      { state: 'failed', problem: 'broken off' },
      { state: 'imported', problem: null },
    ])
  })
})

describe('two at the same time', () => {
  it('are not possible: the second import is told so', async () => {
    const other = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
    await other.connect()
    await other.query('select pg_advisory_lock(7301)')
    await expect(imported(anExport({}))).rejects.toThrow('busy')
    expect(await imported(anExport({}), 'dry-run')).toMatchObject({ people: { new: 1 } })
    await other.end()
    expect(await imported(anExport({}))).toMatchObject({ people: { new: 1 } })
  })

  it('an import and somebody who edits: what the person wrote meanwhile stands', async () => {
    await imported(anExport({}))
    const editor = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
    await editor.connect()
    await editor.query('begin')
    await editor.query(
      `update alumni set family_name = 'Eigen', own_fields = '["familyName"]' where number = 'q0000001'`,
    )
    const importing = imported(anExport({ NAAM: 'Register', EMAIL: 'nieuw@example.org' }))
    for (;;) {
      const { rows } = await database().query(
        `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
      )
      if (rows.length > 0) break
      await pause(5)
    }
    await editor.query('commit')
    await editor.end()
    expect(await importing).toMatchObject({ people: { changed: 1 }, proposals: 1 })
    const { rows } = await database().query(
      `select family_name, address from alumni join alumni_emails on _parent_id = alumni.id`,
    )
    expect(rows).toEqual([{ family_name: 'Eigen', address: 'nieuw@example.org' }])
    expect(
      (await writtenRows(database())).filter((row) => row.startsWith('register_proposals')),
    ).toHaveLength(1)
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import type { Staff } from '@payload-types'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { syntheticExport } from '../../../../sandbox/demo/register/synthetic-export'
import { anExport } from '../../../factories/register'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'
import { onEmptyRegister } from '../../register-database'

const { portal } = onOwnPortal()
const { database } = onEmptyRegister()
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

let office: Staff & { collection: 'staff' }
beforeAll(async () => {
  office = await aStaffMember(portal(), { roles: ['office'] })
})
beforeEach(() => database().query('delete from graphile_worker._private_jobs'))

async function upload(text: string) {
  const { receiveExport } = await import('@/features/alumni/commands/receive-export')
  const bytes = (async function* () {
    for (let at = 0; at < text.length; at += 40_000) yield Buffer.from(text.slice(at, at + 40_000))
  })()
  const staff = { id: office.id, roles: office.roles, chapters: [], name: office.name }
  return receiveExport(portal(), { fileName: 'export.csv', bytes, staff })
}

async function uploaded(text: string): Promise<number> {
  const received = await upload(text)
  if (!received.ok) throw new Error(received.code)
  return received.value
}

async function start(run: number) {
  const { startImport } = await import('@/features/alumni/commands/start-import')
  return startImport(portal(), run)
}

async function shown(run: number) {
  const { findImportRun } = await import('@/features/alumni/queries/find-import-run')
  return findImportRun(portal(), run)
}

/** What the worker does. */
async function work(): Promise<void> {
  const { importRegisterTask } = await import('@/use-cases/import-register/import-register-task')
  await runOnce({
    pgPool: pool,
    taskList: { 'import-register': importRegisterTask },
    noPreparedStatements: true,
  })
}

const textOf = async (source: ReturnType<typeof anExport>): Promise<string> => {
  const pieces: Uint8Array[] = []
  for await (const piece of source.open()) pieces.push(piece)
  return Buffer.concat(pieces).toString()
}
const twoPeople = () =>
  textOf(
    anExport({}, { ALUMNINUMMER: 'q0000002', EMAIL: 'an@example.org', VOORNAAM: 'An' }, { ALUMNINUMMER: '' }),
  )

const count = async (table: string): Promise<number> => {
  const { rows } = await database().query<{ count: number }>(`select count(*)::int as count from ${table}`)
  return rows[0]?.count ?? 0
}

describe('an import from the admin', () => {
  it('is looked at first, which changes nothing; then done; and the second time there is nothing to do', async () => {
    const run = await uploaded(await twoPeople())
    expect(await shown(run)).toMatchObject({ state: 'checking', step: null, report: null })
    await work()
    expect(await shown(run)).toMatchObject({
      state: 'checked',
      report: { rows: 3, people: { new: 2 }, refusedRows: 1, refused: [{ line: 4, reason: 'nonumber' }] },
    })
    expect(await count('alumni')).toBe(0)

    expect(await start(run)).toEqual({ ok: true, value: null })
    await work()
    expect(await shown(run)).toMatchObject({ state: 'imported', report: { people: { new: 2 } } })
    expect(await count('alumni')).toBe(2)

    const again = await uploaded(await twoPeople())
    await work()
    expect(await shown(again)).toMatchObject({
      state: 'checked',
      report: { people: { new: 0, changed: 0, unchanged: 2 }, proposals: 0 },
    })
  })

  it('keeps the file no longer than it is needed', async () => {
    const run = await uploaded(await twoPeople())
    await work()
    await start(run)
    await work()
    expect(await count('register_import_chunks')).toBe(0)
  })

  it('is done once, however often it is asked for', async () => {
    const run = await uploaded(await twoPeople())
    await work()
    const outcomes = await Promise.all([start(run), start(run), start(run)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((outcome) => !outcome.ok && outcome.code === 'not-checked')).toHaveLength(2)
    expect(await count('graphile_worker._private_jobs')).toBe(1)
  })

  it('says what is wrong with a file, and lets go of it', async () => {
    expect(await upload('')).toEqual({ ok: false, code: 'empty' })
    expect(await count('register_import_runs')).toBe(0)
    const run = await uploaded('NAAM;VOORNAAM\r\nPeeters;Jan\r\n')
    await work()
    const failed = await shown(run)
    expect(failed).toMatchObject({ state: 'failed', problem: expect.stringMatching(/^columns-missing: /) })
    expect(await count('register_import_chunks')).toBe(0)
  })

  it('makes place for the file that somebody chooses after it', async () => {
    const first = await uploaded(await twoPeople())
    await work()
    const second = await uploaded(await twoPeople())
    expect(await shown(first)).toMatchObject({ state: 'failed', problem: 'replaced' })
    expect(await start(first)).toEqual({ ok: false, code: 'not-checked' })
    await work()
    expect(await shown(second)).toMatchObject({ state: 'checked' })
  })

  it('stands there again for whoever opens the screen anew', async () => {
    const { findUnfinishedRun } = await import('@/features/alumni/queries/find-import-run')
    const run = await uploaded(await twoPeople())
    await work()
    expect(await findUnfinishedRun(portal())).toMatchObject({ id: run, state: 'checked' })
    await start(run)
    expect(await findUnfinishedRun(portal())).toMatchObject({ id: run, state: 'importing' })
    await work()
    expect(await findUnfinishedRun(portal())).toBeNull()
  })
})

describe('a worker that is killed in the middle of it', () => {
  const PEOPLE = 8_000
  const running = new Set<ChildProcess>()
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL')
  })

  /** A real worker, in a process of its own. */
  function aWorker(): ChildProcess {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', '--import', './scripts/outside-next/register.mjs', 'src/worker.ts'],
      { env: process.env, stdio: 'ignore' },
    )
    running.add(child)
    child.once('exit', () => running.delete(child))
    return child
  }

  async function until(condition: string, child: ChildProcess): Promise<void> {
    for (;;) {
      const { rows } = await database().query<{ now: boolean }>(`select ${condition} as now`)
      if (rows[0]?.now) return
      if (child.exitCode !== null) throw new Error('The worker ended too early.')
      await pause(5)
    }
  }

  it('is followed by another that goes on, and everybody is in the register once', {
    timeout: 150_000,
  }, async () => {
    const run = await uploaded([...syntheticExport({ people: PEOPLE, seed: 'killed worker' })].join(''))
    await work()
    await start(run)
    const first = aWorker()
    await until(`exists (select from register_import_progress where run_id = ${run} and staged)`, first)
    first.kill('SIGKILL')
    await once(first, 'exit')
    expect(await count('alumni')).toBe(0)
    expect(await shown(run)).toMatchObject({ state: 'importing' })

    const second = aWorker()
    await until(`exists (select from register_import_runs where id = ${run} and state = 'imported')`, second)
    second.kill('SIGTERM')
    await once(second, 'exit')
    expect(await count('alumni')).toBe(PEOPLE)
    expect(await shown(run)).toMatchObject({
      state: 'imported',
      problem: null,
      report: { people: { new: PEOPLE } },
    })
  })
})

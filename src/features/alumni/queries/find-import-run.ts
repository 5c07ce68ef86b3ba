import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { RunState } from '../domain/import-run-states'
import type { RunReport } from '../domain/run-report'

/** A run as its screen shows it: how far it is, and what it found. */
export type ImportRun = {
  readonly id: number
  readonly fileName: string
  readonly state: RunState
  /** What it is doing, and how much of that is done (0 to 1); null when it waits for a worker. */
  readonly step: { readonly name: string; readonly done: number } | null
  readonly report: RunReport | null
  /** A code; `columns-missing: A, B` names the columns. */
  readonly problem: string | null
}

export const findImportRun = async (portal: Payload, id: number): Promise<ImportRun | null> =>
  (await read(portal, sql`runs.id = ${id}`))[0] ?? null

/** The run that somebody began and did not finish, the newest first. */
export const findUnfinishedRun = async (portal: Payload): Promise<ImportRun | null> =>
  (
    await read(portal, sql`runs.state in ('checking', 'checked', 'importing') and runs.staff_id is not null`)
  )[0] ?? null

async function read(portal: Payload, which: ReturnType<typeof sql>): Promise<readonly ImportRun[]> {
  const { rows } = await portal.db.drizzle.execute<{
    id: number
    file_name: string
    state: RunState
    step: string | null
    done: number | null
    report: RunReport | null
    problem: string | null
  }>(sql`
    select runs.id, runs.file_name, runs.state::text as state, progress.step, progress.done, runs.report, runs.problem
    from register_import_runs runs left join register_import_progress progress on progress.run_id = runs.id
    where ${which} order by runs.id desc limit 1`)
  return rows.map(({ file_name: fileName, step, done, ...run }) => ({
    ...run,
    fileName,
    step: step === null ? null : { name: step, done: done ?? 0 },
  }))
}

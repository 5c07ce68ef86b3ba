import type pg from 'pg'
import type { ReadingReport } from './collect-report'
import type { ImportJob } from './import-job'
import type { ImportReport } from './import-report'
import { rememberedReport } from './remembered-report'

/** Any number of our own: whoever holds this lock imports. */
const IMPORT_LOCK = 7_301

/** A killed import lets go of its lock within a second or two; one that runs keeps it. */
const PATIENCE_MS = 4_000

/** Takes the lock of the import for as long as the connection lives; false when another import has it. */
export async function lockForImport(client: pg.Client): Promise<boolean> {
  await client.query(`set lock_timeout = ${PATIENCE_MS}`)
  try {
    await client.query('select pg_advisory_lock($1)', [IMPORT_LOCK])
    return true
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error
    return false
  } finally {
    await client.query('set lock_timeout = 0')
  }
}
const LOCK_NOT_AVAILABLE = '55P03'

/** The table in which the rows of a run wait to be merged. */
export const stagingTable = (runId: number): string => `register_staging_${runId}`

/**
 * A run of the same file, read the same way, that was broken off when all its rows were staged. A crash of the database
 * empties a staging table, so its rows are counted.
 */
export async function findStagedRun(
  client: pg.Client,
  fingerprint: string,
): Promise<{ readonly id: number; readonly reading: ReadingReport } | null> {
  const { rows } = await client.query<{ id: number; reading: ReadingReport }>(
    `select runs.id, progress.staged_report as reading
     from register_import_runs runs join register_import_progress progress on progress.run_id = runs.id
     where runs.fingerprint = $1 and runs.state <> 'imported' and progress.staged
       and to_regclass('register_staging_' || runs.id) is not null
     order by runs.id desc limit 1`,
    [fingerprint],
  )
  const [run] = rows
  if (!run) return null
  const counted = await client.query<{ count: number }>(
    `select count(*)::integer as count from ${stagingTable(run.id)}`,
  )
  return counted.rows[0]?.count === run.reading.rows - run.reading.refused.length ? run : null
}

/** Sweeps out the tables of runs that nobody will go on with. */
export async function dropStagingBut(client: pg.Client, keep: number | null): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'r' and relname ~ '^register_staging_[0-9]+$' and pg_table_is_visible(oid)`,
  )
  for (const { name } of rows) {
    if (keep === null || name !== stagingTable(keep)) await client.query(`drop table if exists ${name}`)
  }
}

/**
 * Records that a run begins or goes on. Any other that had begun was killed, for this one has the lock; those that wait
 * for a worker have no fingerprint yet.
 */
export async function beginRun(
  client: pg.Client,
  run: Pick<ImportJob, 'source' | 'actor' | 'fingerprint'> & { readonly runId: number | undefined },
): Promise<number> {
  await client.query(
    `update register_import_runs set state = 'failed', finished_at = now(), problem = 'broken off'
     where state = 'importing' and fingerprint is not null and id is distinct from $1`,
    [run.runId ?? null],
  )
  const { rows } = await client.query<{ id: number }>(run.runId === undefined ? NEW_RUN : KNOWN_RUN, [
    run.fingerprint,
    run.source.name,
    run.source.size,
    run.actor,
    ...(run.runId === undefined ? [] : [run.runId]),
  ])
  if (!rows[0]) throw new Error(`The import ${run.runId ?? ''} is not there any more.`)
  return rows[0].id
}

const NEW_RUN = `
  insert into register_import_runs (fingerprint, file_name, file_size, actor, state)
  values ($1, $2, $3, $4, 'importing') returning id`
const KNOWN_RUN = `
  update register_import_runs
  set fingerprint = $1, file_name = $2, file_size = $3, actor = $4, state = 'importing', problem = null,
    finished_at = null, updated_at = now()
  where id = $5 returning id`

export async function markStaged(
  client: pg.Client,
  { runId, reading }: { readonly runId: number; readonly reading: ReadingReport },
): Promise<void> {
  await client.query(
    `insert into register_import_progress (run_id, step, done, staged, staged_report) values ($1, 'reading', 1, true, $2)
     on conflict (run_id) do update set staged = true, staged_report = excluded.staged_report`,
    [runId, JSON.stringify(reading)],
  )
}

/** Closes a run with its report; in the transaction of the import, so that both are there or neither. */
export async function closeRun(
  client: pg.Client,
  {
    runId,
    report,
    reading,
  }: {
    readonly runId: number
    readonly report: ImportReport
    readonly reading: ReadingReport
  },
): Promise<void> {
  await client.query(
    `update register_import_runs set state = 'imported', finished_at = now(), updated_at = now(), problem = null,
       rows = $2, people_new = $3, people_changed = $4, diplomas_new = $5, diplomas_changed = $6, rows_refused = $7,
       report = $8
     where id = $1`,
    [
      runId,
      report.rows,
      report.people.new,
      report.people.changed,
      report.diplomas.new,
      report.diplomas.changed,
      report.refused.length,
      JSON.stringify(rememberedReport(report, reading.refused)),
    ],
  )
  await client.query('delete from register_import_chunks where run_id = $1', [runId])
}

/** Says what went wrong, unless the connection itself is what did. */
export async function failRun(
  client: pg.Client,
  { runId, error }: { readonly runId: number; readonly error: unknown },
): Promise<void> {
  const problem = error instanceof Error ? error.message : String(error)
  await client
    .query(
      `update register_import_runs set state = 'failed', finished_at = now(), problem = $2 where id = $1`,
      [runId, problem],
    )
    .catch(() => undefined)
}

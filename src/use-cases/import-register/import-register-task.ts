import { sql } from '@payloadcms/db-postgres'
import type { Task } from 'graphile-worker'
import type { Payload } from 'payload'
import { z } from 'zod'
import { getPortal } from '@/platform/database/get-portal'
import { onOwnConnection } from '@/platform/database/own-connection'
import type { ImportOutcome, ImportStep } from './import-job'
import { importRegister } from './import-register'
import { uploadedSource } from './import-source'
import { rememberedReport } from './remembered-report'

const input = z.object({ run: z.number().int(), mode: z.enum(['dry-run', 'for-real']) })

/** Looks at, or imports, the file that was uploaded for a run. Tried again after a kill, it goes on where it was. */
export const importRegisterTask: Task = async (payload, { job }) => {
  const { run: id, mode } = input.parse(payload)
  const portal = await getPortal()
  const run = await findRun(portal, id)
  if (!run || run.state !== (mode === 'dry-run' ? 'checking' : 'importing')) return
  const outcome = await carryOut(portal, { run, mode }).catch(async (error: unknown) => {
    if (job.attempts >= job.max_attempts) await fail(portal, { id, problem: 'broken' })
    throw error
  })
  if (!outcome.ok && outcome.code === 'busy') throw new Error('Another import is under way.')
  if (!outcome.ok) {
    const problem = outcome.missing ? `${outcome.code}: ${outcome.missing.join(', ')}` : outcome.code
    await fail(portal, { id, problem })
  } else if (mode === 'dry-run') await rememberCheck(portal, { id, outcome })
}

const carryOut = (
  portal: Payload,
  { run, mode }: { readonly run: Run; readonly mode: 'dry-run' | 'for-real' },
): Promise<ImportOutcome> =>
  onOwnConnection((reader) =>
    importRegister({
      source: uploadedSource(reader, run),
      mode,
      actor: run.actor,
      now: new Date(),
      runId: run.id,
      onProgress: progressOf(portal, run.id),
    }),
  )

type Run = {
  readonly id: number
  readonly state: string
  readonly fileName: string
  readonly size: number
  readonly actor: string
}

async function findRun(portal: Payload, id: number): Promise<Run | undefined> {
  const { rows } = await portal.db.drizzle.execute<Run>(sql`
    select id, state::text as state, file_name as "fileName", file_size::integer as size, actor
    from register_import_runs where id = ${id}`)
  return rows[0]
}

const TELL_EVERY_MS = 500

/** Tells how far a run is, on a connection that is not in the import's transaction; a telling that fails is let go. */
function progressOf(portal: Payload, id: number): (step: ImportStep, part: number) => void {
  let toldAt = 0
  let told: ImportStep | undefined
  return (step, part) => {
    const now = Date.now()
    if (step === told && now - toldAt < TELL_EVERY_MS) return
    ;[toldAt, told] = [now, step]
    portal.db.drizzle
      .execute(
        sql`insert into register_import_progress (run_id, step, done) values (${id}, ${step}, ${part})
            on conflict (run_id) do update set step = excluded.step, done = excluded.done`,
      )
      .catch(() => undefined)
  }
}

async function rememberCheck(
  portal: Payload,
  { id, outcome }: { readonly id: number; readonly outcome: Extract<ImportOutcome, { ok: true }> },
): Promise<void> {
  const report = JSON.stringify(rememberedReport(outcome.value, outcome.refused))
  await portal.db.drizzle.execute(sql`
    update register_import_runs set state = 'checked', report = ${report}::jsonb, rows = ${outcome.value.rows},
      rows_refused = ${outcome.refused.length}, updated_at = now()
    where id = ${id} and state = 'checking'`)
}

async function fail(
  portal: Payload,
  { id, problem }: { readonly id: number; readonly problem: string },
): Promise<void> {
  await portal.db.drizzle.execute(sql`
    update register_import_runs set state = 'failed', problem = ${problem}, finished_at = now(), updated_at = now()
    where id = ${id}`)
  await portal.db.drizzle.execute(sql`delete from register_import_chunks where run_id = ${id}`)
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { enqueueOn } from '@/platform/jobs/enqueue'

/** Queues the import of a file that was looked at; asked twice, it is queued once. */
export async function startImport(portal: Payload, runId: number): Promise<Result<null, 'not-checked'>> {
  return portal.db.drizzle.transaction(async (tx) => {
    const { rows } = await tx.execute(sql`
      update register_import_runs set state = 'importing', updated_at = now()
      where id = ${runId} and state = 'checked' returning id`)
    if (rows.length === 0) return refused('not-checked')
    await tx.execute(sql`delete from register_import_progress where run_id = ${runId}`)
    await enqueueOn(tx, 'import-register', { payload: { run: runId, mode: 'for-real' } })
    return ok(null)
  })
}

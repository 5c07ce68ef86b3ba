import type pg from 'pg'
import { applyPlan } from './apply-plan'
import { auditPlan } from './audit-plan'
import { collectReport, type ReadingReport } from './collect-report'
import type { ImportJob, ImportOutcome } from './import-job'
import type { ImportReport } from './import-report'
import {
  beginRun,
  closeRun,
  dropStagingBut,
  failRun,
  findStagedRun,
  lockForImport,
  markStaged,
  stagingTable,
} from './import-runs'
import { makePlan, planDuplicates, storeDuplicates } from './make-plan'
import { stageFile } from './stage-file'

/**
 * Stages the file in a table that outlives this process and merges it in one transaction, so that a kill leaves either
 * nothing or all of it. When the rows of this very file stand staged already, it goes on from there.
 */
export async function mergeFile(client: pg.Client, job: ImportJob): Promise<ImportOutcome> {
  if (!(await lockForImport(client))) return { ok: false, code: 'busy' }
  const staged = await findStagedRun(client, job.fingerprint)
  await dropStagingBut(client, staged?.id ?? null)
  const runId = await beginRun(client, { ...job, runId: job.runId ?? staged?.id })
  try {
    const table = stagingTable(staged?.id ?? runId)
    const reading = staged?.reading ?? (await stage(client, { ...job, runId, table }))
    const report = await merge(client, { ...job, runId, table, reading })
    await client.query(`drop table ${table}`)
    if (report.people.new + report.diplomas.new > 0) await client.query(`analyze ${REGISTER_TABLES}`)
    return { ok: true, value: report, refused: reading.refused }
  } catch (error) {
    await failRun(client, { runId, error })
    throw error
  }
}

const REGISTER_TABLES = 'alumni, alumni_emails, alumni_phones, diplomas'

async function stage(
  client: pg.Client,
  job: ImportJob & { readonly runId: number; readonly table: string },
): Promise<ReadingReport> {
  const onRead = (part: number) => job.onProgress('reading', part)
  const reading = await stageFile(client, { ...job, temporary: false, onRead })
  await markStaged(client, { runId: job.runId, reading })
  return reading
}

type Merging = Pick<ImportJob, 'onProgress'> & {
  readonly runId: number
  readonly table: string
  readonly reading: ReadingReport
}

const COLLISION = '40001'
const TRIES = 5

/** Somebody may edit a person at the same moment: the one who is later begins anew, from what stands there then. */
async function merge(client: pg.Client, merging: Merging): Promise<ImportReport> {
  for (let attempt = 1; ; attempt += 1) {
    await client.query('begin isolation level repeatable read')
    try {
      const report = await mergeOnce(client, merging)
      await client.query('commit')
      return report
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      if (attempt === TRIES || (error as { code?: string }).code !== COLLISION) throw error
    }
  }
}

async function mergeOnce(client: pg.Client, merging: Merging): Promise<ImportReport> {
  const { runId, table, reading, onProgress } = merging
  onProgress('comparing', 0)
  await makePlan(client, { table, ids: 'assigned' })
  onProgress('comparing', 0.5)
  await planDuplicates(client)
  const report = await collectReport(client, { ...reading, table })
  onProgress('merging', 0)
  await applyPlan(client, runId)
  onProgress('merging', 0.9)
  await storeDuplicates(client, runId)
  await auditPlan(client, runId)
  await closeRun(client, { runId, report, reading })
  onProgress('merging', 1)
  return report
}

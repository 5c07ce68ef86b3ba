import { createHash } from 'node:crypto'
import type pg from 'pg'
import { civilDateAt } from '@/kernel/civil-date'
import { findColumns, STUDENT_ADMINISTRATION } from '@/features/alumni/domain/register-columns'
import { onOwnConnection } from '@/platform/database/own-connection'
import { collectReport } from './collect-report'
import { examineFile } from './examine-file'
import type { ImportJob, ImportOrder, ImportOutcome } from './import-job'
import { makePlan, planDuplicates } from './make-plan'
import { mergeFile } from './merge-file'
import { readingContext } from './reading-context'
import { stageFile } from './stage-file'

/**
 * Brings an export of the student administration into the register: new people and diplomas come in, changed ones
 * change, what a person or the Office changed becomes a proposal, nobody is removed. The same file again changes
 * nothing. A dry run reports all that and writes nothing. One import at a time; one that was killed is gone on with by
 * importing the same file again.
 */
export async function importRegister(order: ImportOrder): Promise<ImportOutcome> {
  const { map = { columns: STUDENT_ADMINISTRATION }, now, onProgress = () => undefined } = order
  onProgress('examining', 0)
  const isHeader = (cells: readonly string[]) => findColumns(cells, map.columns).missing.length === 0
  const facts = await examineFile(order.source, isHeader)
  if (!facts.ok) return facts
  return onOwnConnection(async (client) => {
    await client.query(SESSION)
    const context = await readingContext(client, {
      header: facts.value.header.cells,
      map,
      today: civilDateAt(now),
    })
    if (!context.ok) return context
    const fingerprint = createHash('sha256')
      .update(facts.value.hash + context.value.fingerprint)
      .digest('hex')
    const job = { ...order, ...facts.value, context: context.value, fingerprint, onProgress }
    return order.mode === 'dry-run' ? tryOut(client, job) : mergeFile(client, job)
  })
}

/** Room for plans of hundreds of thousands of rows, and for the search index to take new names in large portions. */
const SESSION = `
  set temp_buffers = '64MB'; set work_mem = '64MB'; set gin_pending_list_limit = '4MB'; set jit = off`

/** Everything happens in one transaction, on tables of its own, and the transaction is taken back. */
async function tryOut(client: pg.Client, job: ImportJob): Promise<ImportOutcome> {
  const table = 'register_dry_run'
  await client.query('begin')
  try {
    const onRead = (part: number) => job.onProgress('reading', part)
    const reading = await stageFile(client, { ...job, table, temporary: true, onRead })
    job.onProgress('comparing', 0)
    await makePlan(client, { table, ids: 'none' })
    job.onProgress('comparing', 0.5)
    await planDuplicates(client)
    const value = await collectReport(client, { ...reading, table })
    return { ok: true, value, refused: reading.refused }
  } finally {
    await client.query('rollback')
  }
}

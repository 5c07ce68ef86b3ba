import type pg from 'pg'
import type { ReadingContext } from '@/features/alumni/domain/reading-context'
import type { RefusedRow } from '@/features/alumni/domain/register-refusals'
import type { ReadingReport } from './collect-report'
import type { FileFacts } from './examine-file'
import type { ImportSource } from './import-source'
import { readRows } from './read-rows'
import { copyIntoStaging, createStaging } from './staging'

type Staging = Omit<FileFacts, 'hash'> & {
  readonly source: ImportSource
  readonly context: ReadingContext
  readonly table: string
  readonly temporary: boolean
  /** Told the part that is read, from 0 to 1. */
  readonly onRead: (part: number) => void
}

/** Reads a file into a staging table of its own; what is refused is told and not staged. */
export async function stageFile(client: pg.Client, staging: Staging): Promise<ReadingReport> {
  const { source, table, temporary, onRead } = staging
  await createStaging(client, { table, temporary })
  const copy = copyIntoStaging(client, table)
  const refused: RefusedRow[] = []
  let rows = 0
  try {
    for await (const stretch of readRows(source, staging)) {
      await copy.write(stretch.rows)
      for (const row of stretch.refused) refused.push(row)
      rows += stretch.records
      onRead(source.size === 0 ? 1 : stretch.bytesRead / source.size)
    }
  } catch (error) {
    await copy.abandon(error instanceof Error ? error : new Error(String(error)))
    throw error
  }
  await copy.end()
  return { rows, refused }
}

import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from as copyFrom } from 'pg-copy-streams'
import { findColumns, STUDENT_ADMINISTRATION } from '@/features/alumni/domain/register-columns'
import { applyPlan } from '@/use-cases/import-register/apply-plan'
import { examineFile } from '@/use-cases/import-register/examine-file'
import { fileSource } from '@/use-cases/import-register/import-source'
import { makePlan } from '@/use-cases/import-register/make-plan'
import { readingContext } from '@/use-cases/import-register/reading-context'
import { readRows, type Stretch } from '@/use-cases/import-register/read-rows'
import { copyText, createStaging } from '@/use-cases/import-register/staging'
import { withClient } from './register-database'

const TABLE = 'register_staging_1'

/** Reads an export beforehand, into the text that goes into the staging table. */
export async function prepareStagingText(
  file: string,
  { url, folder }: { readonly url: string; readonly folder: string },
): Promise<string> {
  const text = join(folder, 'staging.copy')
  const source = await fileSource(file)
  const map = { columns: STUDENT_ADMINISTRATION }
  const facts = await examineFile(source, (cells) => findColumns(cells, map.columns).missing.length === 0)
  if (!facts.ok) throw new Error(facts.code)
  const context = await withClient(url, (client) =>
    readingContext(client, {
      header: facts.value.header.cells,
      map,
      today: new Date().toISOString().slice(0, 10),
    }),
  )
  if (!context.ok) throw new Error(context.code)
  const stretches = readRows(source, { ...facts.value, context: context.value })
  await pipeline(Readable.from(textOf(stretches)), createWriteStream(text))
  return text
}

/** The seconds for the rows to get into the staging table and from there into the register. */
export const stageAndMerge = (url: string, text: string): Promise<number> =>
  withClient(url, async (client) => {
    await client.query("set temp_buffers = '64MB'; set work_mem = '64MB'; set jit = off")
    await client.query(
      "insert into register_import_runs (file_name, state, actor) values ('bench', 'importing', 'bench')",
    )
    const begun = performance.now()
    await createStaging(client, { table: TABLE, temporary: false })
    await pipeline(createReadStream(text), client.query(copyFrom(`copy ${TABLE} from stdin`)))
    await client.query('begin isolation level repeatable read')
    await makePlan(client, { table: TABLE, ids: 'assigned' })
    await applyPlan(client, 1)
    await client.query('commit')
    return (performance.now() - begun) / 1000
  })

async function* textOf(stretches: AsyncIterable<Stretch>): AsyncGenerator<string> {
  for await (const { rows } of stretches) yield copyText(rows)
}

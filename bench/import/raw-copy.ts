import { createReadStream, createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { withClient } from './register-database'

/** In the order of their keys. Rows of studies are few; they go first and are not timed. */
const STUDIES = ['programmes', 'programmes_locales'] as const
const REGISTER = ['alumni', 'alumni_emails', 'alumni_phones', 'diplomas'] as const

type RowFile = { readonly table: string; readonly file: string }

/** Writes the rows that an import made into files, as COPY takes them. */
export const takeRowsOut = (url: string, folder: string): Promise<readonly RowFile[]> =>
  withClient(url, async (client) => {
    const files: RowFile[] = []
    for (const table of [...STUDIES, ...REGISTER]) {
      const file = join(folder, `${table}.copy`)
      await pipeline(client.query(copyTo(`copy ${table} to stdout`)), createWriteStream(file))
      files.push({ table, file })
    }
    return files
  })

/** The seconds that COPY takes for the same rows into the same tables, in one transaction. */
export const rawCopy = (url: string, rows: readonly RowFile[]): Promise<number> =>
  withClient(url, async (client) => {
    for (const row of rows.filter(({ table }) => STUDIES.some((study) => study === table)))
      await copy(client, row)
    const begun = performance.now()
    await client.query('begin')
    for (const row of rows.filter(({ table }) => REGISTER.some((name) => name === table)))
      await copy(client, row)
    await client.query('commit')
    return (performance.now() - begun) / 1000
  })

async function copy(client: pg.Client, { table, file }: RowFile): Promise<void> {
  await pipeline(createReadStream(file), client.query(copyFrom(`copy ${table} from stdin`)))
}

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type pg from 'pg'

/** A file to be imported, which can be read more than once. */
export type ImportSource = {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly open: () => AsyncIterable<Uint8Array>
}

const PIECE = 65_536

export async function fileSource(path: string): Promise<ImportSource> {
  const { size } = await stat(path)
  return { name: basename(path), size, open: () => createReadStream(path, { highWaterMark: PIECE }) }
}

/** The file that was uploaded for a run, piece by piece from the database; `reader` is asked nothing else meanwhile. */
export function uploadedSource(
  reader: Pick<pg.Client, 'query'>,
  run: { readonly id: number; readonly fileName: string; readonly size: number },
): ImportSource {
  return { name: run.fileName, size: run.size, open: () => chunksOf(reader, run.id) }
}

async function* chunksOf(reader: Pick<pg.Client, 'query'>, runId: number): AsyncGenerator<Uint8Array> {
  for (let seq = 0; ; seq += 1) {
    const { rows } = await reader.query<{ bytes: Buffer }>(
      'select bytes from register_import_chunks where run_id = $1 and seq = $2',
      [runId, seq],
    )
    if (!rows[0]) return
    yield rows[0].bytes
  }
}

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'

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

import { createHash } from 'node:crypto'
import { csvReader } from '@/kernel/csv-rows'
import { ok, type Result, refused } from '@/kernel/result'
import type { ImportSource } from './import-source'

export type FileFacts = {
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly delimiter: ';' | ',' | '\t'
  readonly header: readonly string[]
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
}

/** Why a file is no export at all. */
export type FileRefusal = 'not-text' | 'empty'

/** Reads a file once, to know how to read it: as UTF-8 when all of it is, else as Windows-1252. */
export async function examineFile(source: ImportSource): Promise<Result<FileFacts, FileRefusal>> {
  const hash = createHash('sha256')
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  const head: Uint8Array[] = []
  let headSize = 0
  let isUtf8 = true
  for await (const piece of source.open()) {
    if (piece.includes(0)) return refused('not-text')
    hash.update(piece)
    isUtf8 &&= decodes(utf8, piece)
    if (headSize < HEAD) head.push(piece)
    headSize += piece.length
  }
  isUtf8 &&= decodes(utf8)
  const encoding = isUtf8 ? 'utf-8' : 'windows-1252'
  const beginning = new TextDecoder(encoding).decode(Buffer.concat(head).subarray(0, HEAD), { stream: true })
  const delimiter = delimiterOf(beginning)
  const header = csvReader(delimiter).read(`${beginning}\n`)[0]
  if (!header) return refused('empty')
  return ok({ encoding, delimiter, header: header.cells, hash: hash.digest('hex') })
}

/** More than any header. */
const HEAD = 65_536

function decodes(decoder: TextDecoder, piece?: Uint8Array): boolean {
  try {
    if (piece) decoder.decode(piece, { stream: true })
    else decoder.decode()
    return true
  } catch {
    return false
  }
}

/** The separator that cuts the first line into most cells. */
function delimiterOf(text: string): FileFacts['delimiter'] {
  const cells = (delimiter: string) => csvReader(delimiter).read(text)[0]?.cells.length ?? 0
  return (['\t', ','] as const).reduce<FileFacts['delimiter']>(
    (best, delimiter) => (cells(delimiter) > cells(best) ? delimiter : best),
    ';',
  )
}

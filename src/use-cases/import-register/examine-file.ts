import { createHash } from 'node:crypto'
import { type CsvRow, csvReader } from '@/kernel/csv-rows'
import { ok, type Result, refused } from '@/kernel/result'
import type { ImportSource } from './import-source'

export type FileFacts = {
  readonly encoding: 'utf-8' | 'windows-1252'
  readonly delimiter: ';' | ',' | '\t'
  /** The line with the names of the columns; what stands above it (a title, a date) is passed over. */
  readonly header: CsvRow
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string
}

/** Why a file is no export at all. */
export type FileRefusal = 'not-text' | 'empty'

/** Reads a file once, to know how to read it: as UTF-8 when all of it is, else as Windows-1252. */
export async function examineFile(
  source: ImportSource,
  isHeader: (cells: readonly string[]) => boolean,
): Promise<Result<FileFacts, FileRefusal>> {
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
  const first = firstRecords(beginning, delimiter)
  const header = first.find(({ cells }) => isHeader(cells)) ?? first[0]
  return header ? ok({ encoding, delimiter, header, hash: hash.digest('hex') }) : refused('empty')
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

/** The separator that cuts one of the first lines into most cells. */
function delimiterOf(text: string): FileFacts['delimiter'] {
  const cells = (delimiter: string) =>
    Math.max(0, ...firstRecords(text, delimiter).map((record) => record.cells.length))
  return (['\t', ','] as const).reduce<FileFacts['delimiter']>(
    (best, delimiter) => (cells(delimiter) > cells(best) ? delimiter : best),
    ';',
  )
}

/** Among these the header is looked for. */
const FIRST = 20

const firstRecords = (text: string, delimiter: string): readonly CsvRow[] =>
  csvReader(delimiter).read(`${text}\n`).slice(0, FIRST)

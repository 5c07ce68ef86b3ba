import { type CsvRow, csvReader } from '@/kernel/csv-rows'
import type { ReadingContext } from '@/features/alumni/domain/reading-context'
import type { RefusedRow } from '@/features/alumni/domain/register-refusals'
import { readRegisterRow, type RegisterRow } from '@/features/alumni/domain/register-row'
import type { FileFacts } from './examine-file'
import type { ImportSource } from './import-source'

/** A stretch of the file: how many records it held, those that are right, those that are not, and how far we are. */
export type Stretch = {
  readonly records: number
  readonly rows: readonly RegisterRow[]
  readonly refused: readonly RefusedRow[]
  readonly bytesRead: number
}

/** Reads an export stretch by stretch; only one is in memory at a time. */
export async function* readRows(
  source: ImportSource,
  { encoding, delimiter, header, context }: Omit<FileFacts, 'hash'> & { readonly context: ReadingContext },
): AsyncGenerator<Stretch> {
  const decoder = new TextDecoder(encoding)
  const reader = csvReader(delimiter)
  let bytesRead = 0
  const stretch = (records: readonly CsvRow[]): Stretch => {
    const body =
      records[0] && records[0].line <= header.line
        ? records.filter(({ line }) => line > header.line)
        : records
    return { ...sorted(body, context), records: body.length, bytesRead }
  }
  for await (const piece of source.open()) {
    bytesRead += piece.length
    yield stretch(reader.read(decoder.decode(piece, { stream: true })))
  }
  yield stretch([...reader.read(decoder.decode()), ...reader.end()])
}

function sorted(records: readonly CsvRow[], context: ReadingContext): Pick<Stretch, 'rows' | 'refused'> {
  const rows: RegisterRow[] = []
  const refused: RefusedRow[] = []
  for (const record of records) {
    const row = readRegisterRow(record, context)
    if (row.ok) rows.push(row.value)
    else refused.push(row.refused)
  }
  return { rows, refused }
}

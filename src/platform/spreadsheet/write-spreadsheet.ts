import writeExcelFile from 'write-excel-file/node'

/** A text, an amount of cents, or nothing. */
export type SheetCell = string | { readonly cents: number } | null

/**
 * The bytes of an XLSX file with one sheet. Texts are written as texts, so that nothing somebody typed is ever run as a formula;
 * amounts are numbers, in euros.
 */
export async function writeSpreadsheet(
  rows: readonly (readonly SheetCell[])[],
  { name, headings }: { readonly name: string; readonly headings: readonly string[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const head = headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }))
  const body = rows.map((row) => row.map(cellOf))
  const columns = headings.map((heading) => ({ width: Math.min(40, Math.max(12, heading.length + 2)) }))
  const file = writeExcelFile([head, ...body], { sheet: sheetName(name), columns, stickyRowsCount: 1 })
  return new Uint8Array(await file.toBuffer())
}

function cellOf(cell: SheetCell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'string') return { value: cell.replace(UNWRITABLE, ''), type: String }
  return { value: cell.cents / 100, type: Number, format: '#,##0.00' }
}

/** Control signs that XML knows no way to write. */
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g

/** Thirty-one signs at most, and none that a spreadsheet has another use for. */
const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:']/g, ' ')
    .trim()
    .slice(0, 31) || 'Alumninet'

/**
 * One record of a delimited file, ready for a spreadsheet: a value that it would run as a formula gets an apostrophe
 * before it, and quotes stand only where they must.
 */
export function csvLine(
  cells: readonly string[],
  { delimiter }: { readonly delimiter: ';' | ',' | '\t' },
): string {
  return `${cells.map((cell) => csvCell(guarded(cell), delimiter)).join(delimiter)}\r\n`
}

/** Takes the apostrophe off again that `csvLine` put before a value; a name such as 't Kindt keeps its own. */
export const withoutGuard = (cell: string): string => (GUARDED.test(cell) ? cell.slice(1) : cell)

const guarded = (cell: string): string => (WOULD_RUN.test(cell) ? `'${cell}` : cell)

/** Apostrophes that stand before such a sign already are counted in, or reading back would take one too many. */
const WOULD_RUN = /^'*[=+\-@]/
const GUARDED = /^'+[=+\-@]/

function csvCell(cell: string, delimiter: string): string {
  const plain = !cell.includes('"') && !cell.includes(delimiter) && !/[\r\n]/.test(cell)
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`
}

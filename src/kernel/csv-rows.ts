/** One record of a delimited text, with the physical line on which it begins (the first line is 1). */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

export type CsvReader = {
  readonly read: (text: string) => readonly CsvRow[]
  /** What is left when the text has ended. */
  readonly end: () => readonly CsvRow[]
}

/**
 * Cuts a delimited text into records as it streams in. A cell in double quotes may hold delimiters, doubled quotes and
 * new lines; lines are counted as an editor shows them. A quote that opens no well-formed cell is an ordinary character,
 * so that one stray quote spoils its own line and not the rest of the file. Blank lines are passed over.
 */
export function csvReader(delimiter: string): CsvReader {
  let rest = ''
  let line = 1
  const cut = (last: boolean): CsvRow[] => {
    const rows: CsvRow[] = []
    let start = 0
    for (;;) {
      const record = cutRecord(rest, { start, delimiter, last })
      if (!record) break
      if (record.cells.length > 1 || record.cells[0] !== '') rows.push({ line, cells: record.cells })
      line += record.lines
      start = record.next
    }
    rest = rest.slice(start)
    return rows
  }
  return {
    read: (text) => {
      rest += text
      return cut(false)
    },
    end: () => cut(true),
  }
}

const QUOTE = '"'

/** No cell of a register is this long: a quote whose end is further away was never meant to open one. */
const LONGEST_CELL = 65_536

type Cutting = { readonly start: number; readonly delimiter: string; readonly last: boolean }
type CutRecord = { readonly cells: string[]; readonly lines: number; readonly next: number }

/** The record that begins at `start`, or null while its end is not there yet. */
function cutRecord(text: string, { start, delimiter, last }: Cutting): CutRecord | null {
  if (start >= text.length) return null
  const newLine = text.indexOf('\n', start)
  if (newLine < 0 && !last) return null
  const end = newLine < 0 ? text.length : newLine
  const physicalLine = withoutReturn(text.slice(start, end))
  if (!physicalLine.includes(QUOTE)) return { cells: physicalLine.split(delimiter), lines: 1, next: end + 1 }
  return cutQuoted(text, { start, delimiter, last })
}

/** The slow way, cell by cell, for records with quotes. */
function cutQuoted(text: string, { start, delimiter, last }: Cutting): CutRecord | null {
  const cells: string[] = []
  let lines = 1
  for (let at = start; ; at += 1) {
    const cell = cutCell(text, { start: at, delimiter, last })
    if (!cell) return null
    cells.push(cell.value)
    lines += cell.newLines
    at = cell.end
    if (text[at] !== delimiter) return { cells, lines, next: at + 1 }
  }
}

/** `end` is where the delimiter or the new line after it stands. */
type Cell = { readonly value: string; readonly newLines: number; readonly end: number }

function cutCell(text: string, cutting: Cutting): Cell | null {
  if (text[cutting.start] !== QUOTE) return plainCell(text, cutting)
  const close = closingQuote(text, cutting)
  if (close === 'not there yet') return null
  if (close === 'none') return plainCell(text, cutting)
  const inside = text.slice(cutting.start + 1, close)
  return {
    value: inside.includes(QUOTE) ? inside.replaceAll('""', QUOTE) : inside,
    newLines: inside.includes('\n') ? inside.split('\n').length - 1 : 0,
    end: text[close + 1] === '\r' ? close + 2 : close + 1,
  }
}

function plainCell(text: string, { start, delimiter, last }: Cutting): Cell | null {
  const newLine = text.indexOf('\n', start)
  if (newLine < 0 && !last) return null
  const lineEnd = newLine < 0 ? text.length : newLine
  const delimiterAt = text.indexOf(delimiter, start)
  const end = delimiterAt >= 0 && delimiterAt < lineEnd ? delimiterAt : lineEnd
  const value = text.slice(start, end)
  return { value: end === lineEnd ? withoutReturn(value) : value, newLines: 0, end }
}

function closingQuote(text: string, { start, delimiter, last }: Cutting): number | 'none' | 'not there yet' {
  let close = text.indexOf(QUOTE, start + 1)
  while (close >= 0 && text[close + 1] === QUOTE) close = text.indexOf(QUOTE, close + 2)
  const tooLong = (close < 0 ? text.length : close) - start > LONGEST_CELL
  if (tooLong) return 'none'
  if (close < 0 || close + 2 >= text.length) {
    if (!last) return 'not there yet'
    if (close < 0) return 'none'
  }
  const after = text.slice(close + 1, close + 3)
  const closes = after === '' || after[0] === delimiter || after[0] === '\n' || /^\r(\n|$)/.test(after)
  return closes ? close : 'none'
}

const withoutReturn = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line)

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvLine, withoutGuard } from './csv-line'
import { type CsvRow, csvReader } from './csv-rows'

/** All records of a text that arrives in pieces of `size` characters. */
function rowsOf(text: string, { delimiter = ';', size = text.length || 1 } = {}): CsvRow[] {
  const reader = csvReader(delimiter)
  const rows: CsvRow[] = []
  for (let at = 0; at < text.length; at += size) rows.push(...reader.read(text.slice(at, at + size)))
  return [...rows, ...reader.end()]
}

describe('records of a delimited text', () => {
  const TEXT = 'a;b\r\n1;"x\r\ny"\r\n\r\n2;"say ""hi"";\n\n"\n3;z'
  const ROWS = [
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['1', 'x\r\ny'] },
    { line: 5, cells: ['2', 'say "hi";\n\n'] },
    { line: 8, cells: ['3', 'z'] },
  ]

  it('carry the physical line on which they begin', () => {
    expect(rowsOf(TEXT)).toEqual(ROWS)
  })

  it('are the same in whatever pieces the text arrives', () => {
    for (let size = 1; size <= TEXT.length; size += 1) expect(rowsOf(TEXT, { size })).toEqual(ROWS)
  })

  it.each([
    ['in the middle of a cell', '1;x"y;3', ['1', 'x"y', '3']],
    ['that opens a cell and closes it too early', '1;"x"y;3', ['1', '"x"y', '3']],
    ['that is never closed', '1;"x;3', ['1', '"x', '3']],
  ])('take a quote %s as a character', (_where, first, cells) => {
    expect(rowsOf(`${first}\n4;5;6\n`)).toEqual([
      { line: 1, cells },
      { line: 2, cells: ['4', '5', '6'] },
    ])
  })

  it('are not swallowed by a quote whose end is in another record', () => {
    expect(rowsOf('1;"x;3\n4;"=A(""b"")";6\n').map(({ cells }) => cells)).toEqual([
      ['1', '"x', '3'],
      ['4', '=A("b")', '6'],
    ])
  })

  it('end with the text, with or without a last new line', () => {
    expect(rowsOf('1;2\n')).toEqual(rowsOf('1;2'))
    expect(rowsOf('1;"2"\r\n')).toEqual(rowsOf('1;"2"'))
    expect(rowsOf('1;')).toEqual([{ line: 1, cells: ['1', ''] }])
    expect(rowsOf('')).toEqual([])
  })

  it('read back whatever was written, in any pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', '\r', ' ', 'é', "'", '=') })
    const record = fc.array(cell, { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), (records, size) => {
        const text = records.map((cells) => csvLine(cells, { delimiter: ';' })).join('')
        expect(rowsOf(text, { size }).map(({ cells }) => cells.map(withoutGuard))).toEqual(records)
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { csvLine, withoutGuard } from './csv-line'

describe('a line for a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['+32470164615', "'+32470164615"],
    ['-1', "'-1"],
    ['@home', "'@home"],
    ["'=x", "''=x"],
    ["'t Kindt", "'t Kindt"],
    ['a;b', '"a;b"'],
    ['a\nb', '"a\nb"'],
    ['1.234,56', '1.234,56'],
  ])('writes %j as %s', (value, cell) => {
    expect(csvLine([value, ''], { delimiter: ';' })).toBe(`${cell};\r\n`)
  })
})

describe('the apostrophe before a would-be formula', () => {
  it.each([
    ["'=A1", '=A1'],
    ["'+32470164615", '+32470164615'],
    ["''=x", "'=x"],
    ["'t Kindt", "'t Kindt"],
    ['=A1', '=A1'],
    ["'", "'"],
  ])('is taken off: %s is %s', (cell, value) => {
    expect(withoutGuard(cell)).toBe(value)
  })
})

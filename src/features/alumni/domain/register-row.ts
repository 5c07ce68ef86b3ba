import type { CsvRow } from '@/kernel/csv-rows'
import { withoutGuard } from '@/kernel/csv-line'
import { readEmailAddress } from '@/kernel/email-address'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { readWrittenDate } from '@/kernel/written-date'
import { readAlumniNumber } from './alumni-number'
import { type DiplomaRow, readDiploma } from './diploma-row'
import { type PersonRow, readPerson } from './person-row'
import type { CellOf, ReadingContext } from './reading-context'
import { refuse, type Refusal } from './register-refusals'

/** One row of an export: a person, and the diploma it is about (rows about a person alone have none). */
export type RegisterRow = {
  readonly line: number
  readonly number: string
  readonly person: PersonRow
  readonly diploma: DiplomaRow | null
}

/** Reads one record of an export, or says why it changes nothing. */
export function readRegisterRow(
  row: CsvRow,
  context: ReadingContext,
): { readonly ok: true; readonly value: RegisterRow } | Refusal {
  const { line, cells } = row
  if (cells.length !== context.width)
    return refuse(line, 'unreadable', `${cells.length} cells instead of ${context.width}`)
  const cellOf: CellOf = (column) => {
    const position = context.columns.get(column)
    return position === undefined ? '' : tidied(withoutGuard(cells[position] ?? ''))
  }

  const number = readAlumniNumber(cellOf('number'))
  if (!number.ok) return refuse(line, number.code, cellOf('number'))
  const birthDate = readBirthDate(cellOf('birthDate'), context.today)
  if (birthDate === 'impossible') return refuse(line, 'baddate', cellOf('birthDate'))
  const graduatedOn = cellOf('graduatedOn') === '' ? null : readWrittenDate(cellOf('graduatedOn'))
  if (graduatedOn === null && cellOf('graduatedOn') !== '')
    return refuse(line, 'baddate', cellOf('graduatedOn'))
  if (holdsSecret(row, context)) return refuse(line, 'national')

  const diploma = readDiploma(cellOf, { ...context, line, birthDate, graduatedOn })
  if (!diploma.ok) return diploma
  for (const column of ['email', 'staffEmail'] as const) {
    if (cellOf(column) !== '' && !readEmailAddress(cellOf(column)))
      return refuse(line, 'bademail', cellOf(column))
  }
  const person = readPerson(cellOf, { line, birthDate })
  if (!person.ok) return person
  return { ok: true, value: { line, number: number.value, person: person.value, diploma: diploma.value } }
}

function readBirthDate(text: string, today: string): string | null | 'impossible' {
  if (text === '') return null
  const date = readWrittenDate(text)
  return date === null || date > today || date < '1800' ? 'impossible' : date
}

function holdsSecret({ cells }: CsvRow, { columns }: ReadingContext): boolean {
  const phone = columns.get('phone')
  return cells.some((cell, index) => index !== phone && holdsNationalRegisterNumber(cell))
}

/** Composed letters, no characters that nobody can see, no space around it, one kind of new line. */
function tidied(text: string): string {
  if (text === '') return text
  const plain = text.trim()
  return PLAIN.test(plain) ? plain : plain.normalize('NFC').replace(/\r\n?/g, '\n').replace(UNSEEN, '')
}

const PLAIN = /^[ -~]*$/

const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u200b\u2060\ufeff]/g

import { readEmailAddress } from '@/kernel/email-address'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { ok, type Result, refused } from '@/kernel/result'
import { readWrittenDate } from '@/kernel/written-date'
import type { RequestRefusal } from './refusal-codes'

type Read<T> = Result<T, RequestRefusal>

/** Of these only line ends and tabs mean something in a text; the database takes no NUL at all. */
const CONTROL_CHARACTERS = /[^\P{Cc}\n\r\t]/gu

/** A text that a person wrote, of at most `most` characters: anything but a national register number. */
export function readText(typed: string, { most }: { readonly most: number }): Read<string> {
  const text = typed.replace(CONTROL_CHARACTERS, '').trim()
  if (text.length > most) return refused('too-long')
  return holdsNationalRegisterNumber(text) ? refused('national-number') : ok(text)
}

/** As `readText`, where there has to be one. */
export const readNeededText = (typed: string, limit: { readonly most: number }): Read<string> =>
  typed.trim() === '' ? refused('required') : readText(typed, limit)

/** A birth date as people write it, of somebody who has lived in the register's time; `today` is YYYY-MM-DD. */
export function readBirthDate(typed: string, { today }: { readonly today: string }): Read<string> {
  const text = typed.trim()
  if (text === '') return refused('required')
  if (holdsNationalRegisterNumber(text)) return refused('national-number')
  const date = readWrittenDate(text.replace(/\s+/g, ''))
  return date && date > '1890' && date < today ? ok(date) : refused('not-a-date')
}

/** The year of a diploma, if any was written. */
export function readYear(typed: string, { today }: { readonly today: string }): Read<number | null> {
  const text = typed.trim()
  if (text === '') return ok(null)
  const year = /^\d{4}$/.test(text) ? Number(text) : 0
  return year >= 1920 && year <= Number(today.slice(0, 4)) ? ok(year) : refused('not-a-year')
}

export function readNeededEmail(typed: string): Read<string> {
  if (typed.trim() === '') return refused('required')
  const email = readEmailAddress(typed)
  return email ? ok(email) : refused('not-an-email')
}

/** An alumni number, if any was written; `q` + seven digits. */
export function readKnownNumber(typed: string): Read<string | null> {
  const number = typed.replace(/[\s.]/g, '').toLowerCase()
  if (number === '') return ok(null)
  if (/^q\d{7}$/.test(number)) return ok(number)
  return refused(/^a\d+$/.test(number) ? 'old-number' : 'not-a-number')
}

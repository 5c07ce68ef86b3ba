import { ok, type Result, refused } from '@/kernel/result'

/** Why a text is no alumni number: there is none, it is one of the old a-numbers, or it is something else. */
export type NumberRefusal = 'nonumber' | 'oldnumber' | 'short'

/** Reads an alumni number as people write it, in any case, with spaces and dots; returns `q` + seven digits. */
export function readAlumniNumber(text: string): Result<string, NumberRefusal> {
  const number = text.replace(/[\s.]/g, '').toLowerCase()
  if (number === '') return refused('nonumber')
  if (/^q\d{7}$/.test(number)) return ok(number)
  return refused(/^a\d+$/.test(number) ? 'oldnumber' : 'short')
}

/** The way it stands on cards and in letters. */
export const shownAlumniNumber = (number: string): string => number.toUpperCase()

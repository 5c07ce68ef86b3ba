import { readCountryCode } from '@/kernel/country-code'
import { readEmailAddress } from '@/kernel/email-address'
import { readPhoneNumber } from '@/kernel/phone-number'
import { joinParts, type PersonField } from './person-fields'
import { refuse, type Refusal } from './register-refusals'
import type { CellOf } from './reading-context'

/** What one row says about a person; null says nothing, and so changes nothing. */
export type PersonRow = Readonly<Record<PersonField, string | null>>

/** Where numbers without a country code are from, unless the address says otherwise. */
const HOME = 'BE'

/** Reads the person of a row whose number, dates and e-mail addresses have been looked at already. */
export function readPerson(
  cellOf: CellOf,
  { line, birthDate }: { readonly line: number; readonly birthDate: string | null },
): { readonly ok: true; readonly value: PersonRow } | Refusal {
  const lineOf = (column: Parameters<CellOf>[0]) => onOneLine(cellOf(column)) || null
  const familyName = lineOf('familyName')
  if (!familyName) return refuse(line, 'incomplete', 'the family name')
  const deceased = readYesOrNo(cellOf('deceased'))
  const doNotContact = readYesOrNo(cellOf('doNotContact'))
  if (deceased === 'neither')
    return refuse(line, 'unreadable', `“${cellOf('deceased')}” is neither yes nor no`)
  if (doNotContact === 'neither')
    return refuse(line, 'unreadable', `“${cellOf('doNotContact')}” is neither yes nor no`)

  const country = readCountryCode(cellOf('country'))
  const person = {
    familyName,
    givenName: lineOf('givenName'),
    preferredName: lineOf('preferredName'),
    latinName: lineOf('latinName'),
    birthDate,
    language: readLanguage(cellOf('language')),
    email: readEmailAddress(cellOf('email')),
    staffEmail: readEmailAddress(cellOf('staffEmail')),
    phone: readPhone(cellOf('phone'), country),
    address: joinParts([...ADDRESS_COLUMNS.map(lineOf), country]),
    work: joinParts(WORK_COLUMNS.map(lineOf)),
    deceased,
    doNotContact,
    remark: cellOf('remark') || null,
  } satisfies PersonRow
  return { ok: true, value: person }
}

const ADDRESS_COLUMNS = ['street', 'houseNumber', 'box', 'postalCode', 'town'] as const
const WORK_COLUMNS = ['employer', 'jobTitle', 'sector', 'workTown'] as const

const YES = new Set(['j', 'ja', 'y', 'yes', 'o', 'oui', 'true', 'waar', '1', 'x'])
const NO = new Set(['n', 'nee', 'neen', 'no', 'non', 'false', 'onwaar', '0'])

function readYesOrNo(text: string): 'true' | 'false' | null | 'neither' {
  const word = text.toLowerCase()
  if (word === '') return null
  if (YES.has(word)) return 'true'
  return NO.has(word) ? 'false' : 'neither'
}

/** The portal speaks two languages: whoever does not read Dutch is written to in English. */
function readLanguage(text: string): 'nl' | 'en' | null {
  if (text === '') return null
  return /^(nl|n|nld|dut|nederlands|dutch)\b/i.test(text) ? 'nl' : 'en'
}

/** A number with its kind and country; one that is valid nowhere is kept as it was written, for a person to look at. */
function readPhone(text: string, country: string | null): string | null {
  if (text === '') return null
  const phone = readPhoneNumber(text, country && country !== HOME ? [HOME, country] : [HOME])
  return phone
    ? joinParts([phone.number, phone.kind, phone.country])
    : joinParts([onOneLine(text), 'other', null])
}

const onOneLine = (text: string): string => (/[\n\t]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text)

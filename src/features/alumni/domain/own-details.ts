import { ADDRESS_PARTS } from './person-fields'

/** The parts of the own record that an alumnus changes, each saved by itself: the names of its fields. */
export const DETAIL_SECTIONS = {
  name: ['preferredName', 'language'],
  phones: ['phone1', 'phone2', 'phone3', 'phone4', 'phone5'],
  address: ADDRESS_PARTS,
  work: ['employer', 'jobTitle', 'sector', 'workTown'],
} as const
export type DetailSection = keyof typeof DETAIL_SECTIONS

/** Everything that may stand in a form of the own record, by field; what is empty is ''. */
export type Details = Readonly<Record<string, string>>

export const PHONES_AT_MOST = DETAIL_SECTIONS.phones.length

/** Half of one address beside half of another is no address: these are replaced as a whole. */
const WHOLE: readonly DetailSection[] = ['phones', 'address']

export type Merged =
  | { readonly ok: true; readonly details: Details }
  /** The fields in which two people (or two windows) said different things since the form was opened. */
  | { readonly ok: false; readonly clashes: readonly string[] }

type Sides = {
  /** What the form showed when it was opened, what it says now, and what the register says now. */
  readonly shown: Details
  readonly typed: Details
  readonly stored: Details
}

/**
 * What a section becomes when its form was open while the record may have changed: what was not touched stays as the
 * register has it now, what was touched in one place only is taken over, and what was touched in both is a clash.
 */
export function mergeDetails(section: DetailSection, { shown, typed, stored }: Sides): Merged {
  const fields: readonly string[] = DETAIL_SECTIONS[section]
  const differ = (one: Details, other: Details) => (field: string) =>
    (one[field] ?? '') !== (other[field] ?? '')
  const isWhole = WHOLE.includes(section)
  const touched = fields.filter(differ(typed, shown))
  const moved = fields.filter(differ(stored, shown))
  const unequal = fields.filter(differ(typed, stored))
  const clashes = isWhole
    ? touched.length > 0 && moved.length > 0
      ? unequal
      : []
    : unequal.filter((field) => touched.includes(field) && moved.includes(field))
  if (clashes.length > 0) return { ok: false, clashes }
  const taken = isWhole ? (touched.length > 0 ? fields : []) : touched
  return {
    ok: true,
    details: Object.fromEntries(
      fields.map((field) => [field, (taken.includes(field) ? typed : stored)[field] ?? '']),
    ),
  }
}

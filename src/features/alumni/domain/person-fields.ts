/**
 * What the register says about a person, each as one text: some are one column, `address` and `work` are several parts
 * (see `joinParts`), the e-mail addresses and the telephone stand in lists of their own. A person who changed one of
 * these owns it: an import then proposes and does not overwrite.
 */
export const PERSON_FIELDS = [
  'familyName',
  'givenName',
  'preferredName',
  'latinName',
  'birthDate',
  'language',
  'email',
  'staffEmail',
  'phone',
  'address',
  'work',
  'deceased',
  'doNotContact',
  'remark',
] as const
export type PersonField = (typeof PERSON_FIELDS)[number]

export const isPersonField = (value: unknown): value is PersonField =>
  PERSON_FIELDS.some((field) => field === value)

export const ADDRESS_PARTS = ['street', 'houseNumber', 'box', 'postalCode', 'town', 'country'] as const
export const WORK_PARTS = ['employer', 'jobTitle', 'sector', 'town'] as const

/** Stands between the parts of a joined text; taken out of everything that is read. */
export const PART_SEPARATOR = '\u001f'

/** Parts as one text that can be compared and carried; null when all are empty. */
export function joinParts(parts: readonly (string | null | undefined)[]): string | null {
  return parts.some(Boolean) ? parts.map((part) => part ?? '').join(PART_SEPARATOR) : null
}

/** The parts by name again; those that were empty are null. */
export function splitParts<Name extends string>(
  joined: string,
  names: readonly Name[],
): Readonly<Record<Name, string | null>> {
  const parts = joined.split(PART_SEPARATOR)
  // Object.fromEntries forgets its keys; they are exactly `names`.
  return Object.fromEntries(names.map((name, index) => [name, parts[index] || null])) as Record<
    Name,
    string | null
  >
}

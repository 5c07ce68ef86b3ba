import { shownPhoneNumber } from '@/kernel/phone-number'
import { DETAIL_SECTIONS, type Details, type DetailSection, PHONES_AT_MOST } from './own-details'
import { ADDRESS_PARTS } from './person-fields'
import type { StoredPerson } from './person-of'

/** A section of a record as its form shows it. */
export function detailsOf(section: DetailSection, person: StoredPerson): Details {
  const details = READ[section](person)
  return Object.fromEntries(DETAIL_SECTIONS[section].map((field) => [field, details[field] ?? '']))
}

type Read = (person: StoredPerson) => Readonly<Record<string, string | null | undefined>>

const READ: Record<DetailSection, Read> = {
  name: ({ preferredName, language }) => ({ preferredName, language }),
  phones: ({ phones }) =>
    Object.fromEntries(
      (phones ?? []).slice(0, PHONES_AT_MOST).map((phone, index) => [`phone${index + 1}`, shownPhone(phone)]),
    ),
  address: ({ address }) => Object.fromEntries(ADDRESS_PARTS.map((part) => [part, address?.[part]])),
  work: ({ work }) => ({
    employer: work?.employer,
    jobTitle: work?.jobTitle,
    sector: work?.sector,
    workTown: work?.town,
  }),
}

/** A number that could not be read stands as it was written. */
export const shownPhone = ({
  number,
  written,
}: {
  readonly number?: string | null
  readonly written?: string | null
}): string => (number ? shownPhoneNumber(number) : (written ?? ''))

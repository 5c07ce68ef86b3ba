import { ADDRESS_PARTS, joinParts, type PersonField, WORK_PARTS } from './person-fields'

/** A record of the register, as much of it as `personOf` looks at. */
export type StoredPerson = {
  readonly familyName?: string | null
  readonly givenName?: string | null
  readonly preferredName?: string | null
  readonly latinName?: string | null
  readonly birthDate?: string | null
  readonly language?: string | null
  readonly emails?: readonly StoredEmail[] | null
  readonly phones?: readonly StoredPhone[] | null
  readonly address?: Partial<Readonly<Record<(typeof ADDRESS_PARTS)[number], string | null>>> | null
  readonly work?: Partial<Readonly<Record<(typeof WORK_PARTS)[number], string | null>>> | null
  readonly deceased?: boolean | null
  readonly doNotContact?: boolean | null
  readonly remark?: string | null
}
type StoredEmail = { readonly address: string; readonly kind: string }
type StoredPhone = { readonly number?: string | null; readonly written?: string | null }

/**
 * A record as one text a field, so that two states of it can be laid side by side. All private and work addresses
 * together are `email`, those of university staff `staffEmail`.
 */
export function personOf(stored: StoredPerson): Readonly<Record<PersonField, string | null>> {
  return {
    familyName: stored.familyName || null,
    givenName: stored.givenName || null,
    preferredName: stored.preferredName || null,
    latinName: stored.latinName || null,
    birthDate: stored.birthDate || null,
    language: stored.language || null,
    email: addresses(stored.emails, (kind) => kind !== 'staff'),
    staffEmail: addresses(stored.emails, (kind) => kind === 'staff'),
    phone: (stored.phones ?? []).map(({ number, written }) => number || written).join(', ') || null,
    address: joinParts(ADDRESS_PARTS.map((part) => stored.address?.[part])),
    work: joinParts(WORK_PARTS.map((part) => stored.work?.[part])),
    deceased: String(stored.deceased ?? false),
    doNotContact: String(stored.doNotContact ?? false),
    remark: stored.remark || null,
  }
}

const addresses = (
  emails: readonly StoredEmail[] | null | undefined,
  counts: (kind: string) => boolean,
): string | null =>
  (emails ?? [])
    .filter(({ kind }) => counts(kind))
    .map(({ address }) => address)
    .join(', ') || null

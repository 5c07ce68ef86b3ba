import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { holdsNationalRegisterNumber } from '@/kernel/national-register-number'
import { ok, type Result, refusedAbout } from '@/kernel/result'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import type { Alumnus } from '@payload-types'
import { detailsOf } from '../domain/details-of'
import { type Details, type DetailSection, mergeDetails } from '../domain/own-details'
import { readOwnPhones } from '../domain/own-phones'
import { type AddressRefusal, readPostalAddress } from '../domain/postal-address'

export type OwnChange = {
  readonly alumnusId: number
  readonly section: DetailSection
  /** What the form showed when it was opened, and what it says now, by field. */
  readonly shown: Details
  readonly typed: Details
  /** The alumnus has seen our doubt about the postal code and stands by what was typed. */
  readonly isSure: boolean
}

export type OwnChangeRefusal = AddressRefusal | 'not-a-phone' | 'holds-national-number' | 'changed-meanwhile'

/**
 * Saves one section of the own record. What was changed elsewhere since the form was opened is kept; where both changed
 * the same it is refused with what stands there now (`about`, and all of it under `shown`), so that nothing is lost
 * unseen. From then on the fields are this person's own: an import proposes and does not overwrite.
 */
export async function changeOwnDetails(change: OwnChange): Promise<Result<null, OwnChangeRefusal>> {
  const guarded = refusedNumbers(change)
  if (guarded) return guarded
  const portal = await getPortal()
  return inTransaction(portal, async ({ tx, req }) => {
    const id = change.alumnusId
    await tx.execute(sql`select from alumni where id = ${id} for update`)
    const person = await portal.findByID({
      collection: 'alumni',
      id,
      depth: 0,
      joins: false,
      overrideAccess: true,
      req,
    })
    const changes = await decide(change, person)
    if (!changes.ok) return changes
    if (changes.value) await store(req, { id, data: changes.value })
    return ok(null)
  })
}

const store = async (
  req: PayloadRequest,
  { id, data }: { readonly id: number; readonly data: Changes },
): Promise<void> => {
  await (await getPortal()).update({
    collection: 'alumni',
    id,
    depth: 0,
    data,
    context: { byAlumnus: id },
    overrideAccess: true,
    req,
  })
}

type Changes = Partial<Pick<Alumnus, 'preferredName' | 'language' | 'phones' | 'address' | 'work'>>

/** What is to be stored, or null when everything stands there already. */
async function decide(
  { section, shown, typed, isSure }: OwnChange,
  person: Alumnus,
): Promise<Result<Changes | null, OwnChangeRefusal>> {
  const stored = detailsOf(section, person)
  const merged = mergeDetails(section, { shown, typed, stored })
  if (!merged.ok) {
    const theirs = Object.fromEntries(merged.clashes.map((field) => [field, stored[field] ?? '']))
    return refusedAbout('changed-meanwhile', { ...theirs, shown: JSON.stringify(stored) })
  }
  const { details } = merged
  if (Object.entries(details).every(([field, value]) => value === stored[field])) return ok(null)
  return changesOf(section, { details, person, isSure })
}

function changesOf(
  section: DetailSection,
  {
    details,
    person,
    isSure,
  }: { readonly details: Details; readonly person: Alumnus; readonly isSure: boolean },
): Result<Changes, OwnChangeRefusal> {
  switch (section) {
    case 'name':
      return ok({
        preferredName: details.preferredName || null,
        language: details.language === 'en' ? 'en' : 'nl',
      })
    case 'phones': {
      const phones = readOwnPhones(details, { stored: person.phones ?? [], country: person.address?.country })
      return phones.ok ? ok({ phones: phones.value.map(withSource) }) : phones
    }
    case 'address': {
      const address = readPostalAddress(details, { isSure })
      return address.ok ? ok({ address: orNull(address.value) }) : address
    }
    case 'work': {
      const { workTown = '', ...work } = details
      return ok({ work: orNull({ ...work, town: workTown }) })
    }
  }
}

type Phone = NonNullable<Alumnus['phones']>[number]

/** The register's own hooks give the source again to each number that is new. */
const withSource = (phone: Partial<Phone> & Pick<Phone, 'kind'>): Phone => ({ source: 'alumnus', ...phone })

const orNull = (details: Details): Readonly<Record<string, string | null>> =>
  Object.fromEntries(Object.entries(details).map(([field, value]) => [field, value || null]))

/** Telephone numbers are not looked at: a mobile number has eleven digits too. */
function refusedNumbers({ section, typed }: OwnChange) {
  if (section === 'phones') return null
  const found = Object.entries(typed).filter(([, value]) => holdsNationalRegisterNumber(value))
  if (found.length === 0) return null
  return refusedAbout('holds-national-number', Object.fromEntries(found.map(([field]) => [field, ''])))
}

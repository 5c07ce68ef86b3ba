import { sql } from '@payloadcms/db-postgres'
import { keyedHash } from '@/platform/auth/keyed-hash'
import type { Database } from '@/platform/database/drizzle-of'
import { addressPrefix } from '../domain/address-prefix'
import type { Identifier } from '../domain/identifier'
import { countWithin } from './count-within'
import { CODES_BY_ADDRESS, CODES_BY_IDENTIFIER } from './limits'

/** Counts a typed code against what was typed beside it and where it came from; says whether both are within limits. */
export async function countTypedCode(
  database: Database,
  typed: { readonly identifier: Identifier; readonly from: string; readonly now: Date },
): Promise<boolean> {
  const { identifier, from, now } = typed
  const byAddress = keyedHash('internet address', addressPrefix(from))
  return (
    (await countWithin(CODES_BY_ADDRESS, { database, subject: byAddress, now })) &&
    (await countWithin(CODES_BY_IDENTIFIER, { database, subject: subjectOf(identifier), now }))
  )
}

/** A new request gives five new tries; each code counts its own besides. */
export async function forgetTypedCodes(database: Database, identifier: Identifier): Promise<void> {
  await database.execute(sql`
    delete from rate_moments where purpose = ${CODES_BY_IDENTIFIER.purpose} and subject = ${subjectOf(identifier)}`)
}

const subjectOf = ({ kind, value }: Identifier): Buffer => keyedHash(`codes of a ${kind}`, value)

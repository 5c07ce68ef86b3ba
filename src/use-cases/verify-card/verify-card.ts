import { sql } from '@payloadcms/db-postgres'
import { countWithin, type Limit } from '@/features/accounts/commands/count-within'
import { addressPrefix } from '@/features/accounts/domain/address-prefix'
import { findCardHolder } from '@/features/memberships/queries/find-card-holder'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import { civilDateAt } from '@/kernel/civil-date'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { readSerial } from '@/platform/auth/signed-serial'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'

/** All that whoever holds a card up to a reader is told. */
export type CardCheck =
  | { readonly kind: 'valid'; readonly until: string | null; readonly holder: string }
  | { readonly kind: 'invalid' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too-many' }

/** By everybody behind one internet address prefix: a busy door is not stopped, a machine that tries codes is. */
const CHECKS_BY_ADDRESS: Limit = { purpose: 'card-check-by-address', most: 300, every: '1 hour' }

/**
 * Whether the card with this token is valid on the day of `now`: looked up anew each time, so that it ends the moment
 * the membership does. Why it is not valid is not told, nor whose it was.
 */
export async function verifyCard(
  token: string,
  { from, now }: { readonly from: string; readonly now: Date },
): Promise<CardCheck> {
  const { drizzle: database } = (await getPortal()).db
  const subject = keyedHash('internet address', addressPrefix(from))
  if (!(await countWithin(CHECKS_BY_ADDRESS, { database, subject, now }))) return { kind: 'too-many' }
  const alumnusId = await findHolderOf(database, token)
  if (alumnusId === null) return { kind: 'unknown' }
  const { card, standing } = await findEntitlements(database, { alumnusId, day: civilDateAt(now) })
  if (!card || standing.kind !== 'paying') return { kind: 'invalid' }
  return { kind: 'valid', until: standing.until, holder: await shortName(database, alumnusId) }
}

/** Whose card a token is of, whether or not it is valid; null when no key of ours signed it. For staff at a desk. */
export async function findHolderOf(database: Database, token: string): Promise<number | null> {
  const serial = readSerial(token, env().CARD_SIGNING_KEYS)
  return serial === null ? null : findCardHolder(database, serial)
}

/** First name and initial. */
async function shortName(database: Database, alumnusId: number): Promise<string> {
  const { rows } = await database.execute(sql`
    select coalesce(preferred_name, given_name) as "givenName", family_name as "familyName"
    from alumni where id = ${alumnusId}`)
  const { givenName, familyName } = rows[0] as { givenName: string | null; familyName: string }
  const initial = /[\p{Letter}]\p{Mark}*/u.exec(familyName)?.[0]?.toUpperCase() ?? ''
  return [givenName, initial && `${initial}.`].filter(Boolean).join(' ')
}

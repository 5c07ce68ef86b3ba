import { sql } from '@payloadcms/db-postgres'
import { fullName } from '@/features/alumni/domain/name-in-letter'
import { cardSerial } from '@/features/memberships/commands/card-serial'
import type { CardContents } from '@/features/memberships/domain/card-contents'
import type { Entitlements } from '@/features/memberships/domain/entitlements'
import { findEntitlements } from '@/features/memberships/queries/find-entitlements'
import { civilDateAt } from '@/kernel/civil-date'
import type { Locale } from '@/kernel/locale'
import { signSerial } from '@/platform/auth/signed-serial'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'

export type OwnCard = {
  readonly card: CardContents
  /** The name in Latin script that is on record, for where the other cannot be printed. */
  readonly latinName: string | null
}

type Asking = { readonly alumnusId: number; readonly locale: Locale; readonly now: Date }

/** The card of who is a paying member on the day of `now`; null for everybody else. Its code is made the first time. */
export async function ownCard({ alumnusId, locale, now }: Asking): Promise<OwnCard | null> {
  const { drizzle: database } = (await getPortal()).db
  const entitlements = await findEntitlements(database, { alumnusId, day: civilDateAt(now) })
  const { standing } = entitlements
  if (!entitlements.card || standing.kind !== 'paying') return null
  const person = await personOf(database, alumnusId)
  const token = signSerial(await cardSerial(database, { alumnusId, now }), env().CARD_SIGNING_KEYS)
  return {
    latinName: person.latinName,
    card: {
      locale,
      name: fullName(person),
      number: person.number.toUpperCase(),
      chapters: await paidChapters(database, { entitlements, locale }),
      validThrough: standing.until,
      verifyAddress: `${env().APP_URL}/${locale}${pathnames['/verify/[token]'][locale].replace('[token]', token)}`,
    },
  }
}

type Person = {
  readonly number: string
  readonly givenName: string | null
  readonly familyName: string
  readonly latinName: string | null
}

async function personOf(database: Database, alumnusId: number): Promise<Person> {
  const { rows } = await database.execute(sql`
    select number, coalesce(preferred_name, given_name) as "givenName", family_name as "familyName",
           latin_name as "latinName"
    from alumni where id = ${alumnusId}`)
  const [person] = rows as Person[]
  if (!person) throw new Error('Who has a card is in the register.')
  return person
}

/** Names of the chapters that are paid now: the one through which somebody is a member longest, then the others. */
async function paidChapters(
  database: Database,
  { entitlements, locale }: { readonly entitlements: Entitlements; readonly locale: Locale },
): Promise<readonly string[]> {
  const paid = entitlements.chapters.filter(({ standing }) => standing.kind === 'paying')
  const ids = paid.map(({ chapterId }) => chapterId)
  const { rows } = await database.execute(sql`
    select chapters.id, coalesce(asked.name, other.name, '') as name
    from chapters
      left join chapters_locales asked on asked._parent_id = chapters.id and asked._locale = ${locale}::_locales
      left join chapters_locales other on other._parent_id = chapters.id and other._locale <> ${locale}::_locales
    where chapters.id = any(${sql.param(ids)}::integer[])
    order by chapters.id = ${entitlements.chapterId} desc, name`)
  return (rows as { name: string }[]).map(({ name }) => name)
}

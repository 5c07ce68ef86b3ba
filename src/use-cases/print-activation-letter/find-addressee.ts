import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Tx } from '@/platform/database/in-transaction'
import type { PostalAddress } from '@/features/alumni/domain/envelope'

export type Addressee = PostalAddress & {
  readonly id: number
  readonly number: string
  readonly givenName: string | null
  readonly familyName: string
  readonly latinName: string | null
  readonly language: Locale
  readonly deceased: boolean
}

/** Whom a letter is for; held until the letter is there, so that two prints come one after the other. */
export async function findAddressee(tx: Tx, id: number): Promise<Addressee | null> {
  const { rows } = await tx.execute<Addressee>(sql`
    select id, number, coalesce(preferred_name, given_name) as "givenName", family_name as "familyName",
      latin_name as "latinName", language::text as language, coalesce(deceased, false) as deceased,
      address_street as street, address_house_number as "houseNumber", address_box as box,
      address_postal_code as "postalCode", address_town as town, address_country as country
    from alumni where id = ${id} for no key update`)
  return rows[0] ?? null
}

import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import type { AccessPurpose } from '../domain/access-purposes'

export type OpenAccess = {
  readonly alumnusId: number
  readonly purpose: AccessPurpose
  /** Names, number and e-mail addresses: what may not stand in the password. */
  readonly ownWords: readonly string[]
}

/** Whom a link belongs to, while it still opens something; `tokenHash` is its SHA-256. */
export async function findOpenAccess(tokenHash: Buffer, now: Date): Promise<OpenAccess | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select alumnus_id, purpose,
           array_remove(array_agg(distinct word), null) as own_words
    from access_codes join alumni_contacts contacts using (alumnus_id),
         unnest(array[number, given_name, family_name, preferred_name, email]) as word
    where token_hash = ${tokenHash} and used_at is null and superseded_at is null
      and expires_at > ${now.toISOString()} and not deceased
    group by alumnus_id, purpose`)
  const row = rows[0] as { alumnus_id: number; purpose: AccessPurpose; own_words: string[] } | undefined
  return row ? { alumnusId: row.alumnus_id, purpose: row.purpose, ownWords: row.own_words } : null
}

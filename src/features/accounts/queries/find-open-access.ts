import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import type { AccessPurpose } from '../domain/access-purposes'
import { mailboxCounts } from './mailbox-counts'
import { tokenHash } from './token-hash'

export type OpenAccess = {
  readonly alumnusId: number
  readonly purpose: AccessPurpose
  /** Names, number and e-mail addresses: what may not stand in the password. */
  readonly ownWords: readonly string[]
}

/** Whom a link belongs to, while it still opens something. */
export async function findOpenAccess(token: string, now: Date): Promise<OpenAccess | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select alumnus_id, purpose,
           array_remove(array_agg(distinct word), null) as own_words
    from access_codes join alumni_contacts contacts using (alumnus_id),
         unnest(array[number, given_name, family_name, preferred_name, contacts.email]) as word
    where token_hash = ${tokenHash(token)} and used_at is null and superseded_at is null
      and expires_at > ${now.toISOString()} and not deceased and ${mailboxCounts}
    group by alumnus_id, purpose`)
  const row = rows[0] as { alumnus_id: number; purpose: AccessPurpose; own_words: string[] } | undefined
  return row ? { alumnusId: row.alumnus_id, purpose: row.purpose, ownWords: row.own_words } : null
}

/** What a link would open, or null when it no longer does; looking at it uses nothing up. */
export async function whatLinkOpens(token: string, now: Date): Promise<AccessPurpose | null> {
  const access = await findOpenAccess(token, now)
  return access?.purpose ?? null
}

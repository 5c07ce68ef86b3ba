import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

export type OwnAccount = {
  readonly passwordHash: string
  /** Names, number and e-mail addresses: what may not stand in the password. */
  readonly ownWords: readonly string[]
}

/** What checking a password of somebody who is signed in needs. */
export async function getOwnAccount(alumnusId: number): Promise<OwnAccount> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select password_hash, array_remove(array_agg(distinct word), null) as own_words
    from accounts join alumni_contacts contacts using (alumnus_id),
         unnest(array[number, given_name, family_name, preferred_name, email]) as word
    where alumnus_id = ${alumnusId}
    group by password_hash`)
  const row = rows[0] as { password_hash: string; own_words: string[] } | undefined
  if (!row) throw new Error('Somebody who is signed in has no account.')
  return { passwordHash: row.password_hash, ownWords: row.own_words }
}

import { sql } from '@payloadcms/db-postgres'
import { cache } from 'react'
import { getPortal } from '@/platform/database/get-portal'
import { tokenHash } from './token-hash'

export type PendingEmailChange = {
  readonly newAddress: string
  /** The address that it takes the place of; null when it comes beside the others, or is confirmed as it stands. */
  readonly oldAddress: string | null
  readonly expiresAt: Date
}

/** The change of e-mail address that waits for its link to be used, or null. Asked once a request. */
export const findPendingEmailChange = cache(
  async (alumnusId: number, now: Date): Promise<PendingEmailChange | null> => {
    const { rows } = await (await getPortal()).db.drizzle.execute(sql`
      select new_address, old_address, expires_at from email_changes
      where alumnus_id = ${alumnusId} and confirmed_at is null and withdrawn_at is null
        and expires_at > ${now.toISOString()}`)
    const row = rows[0] as { new_address: string; old_address: string | null; expires_at: string } | undefined
    return row
      ? { newAddress: row.new_address, oldAddress: row.old_address, expiresAt: new Date(row.expires_at) }
      : null
  },
)

/** The new address that a link would confirm for this person, or null when it does not; looking uses nothing up. */
export async function whatEmailLinkConfirms(
  token: string,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<string | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select new_address from email_changes
    where token_hash = ${tokenHash(token)} and alumnus_id = ${alumnusId} and confirmed_at is null
      and withdrawn_at is null and expires_at > ${now.toISOString()}`)
  const row = rows[0] as { new_address: string } | undefined
  return row?.new_address ?? null
}

import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import type { Tx } from '@/platform/database/in-transaction'
import type { Locale } from '@/kernel/locale'
import { tokenHash } from '../queries/token-hash'

export type ConfirmedEmailChange = {
  readonly newAddress: string
  readonly oldAddress: string | null
  readonly locale: Locale
}

/**
 * Uses the link to a new address up, for the person who asked for it and nobody else; null when it opens nothing. What
 * was mailed before to choose a password with opens nothing after this: it lies in a mailbox that may not count any more.
 */
export async function useUpEmailChange(
  tx: Tx,
  { token, alumnusId, now }: { readonly token: string; readonly alumnusId: number; readonly now: Date },
): Promise<ConfirmedEmailChange | null> {
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    update email_changes set confirmed_at = ${at}
    where token_hash = ${tokenHash(token)} and alumnus_id = ${alumnusId} and confirmed_at is null
      and withdrawn_at is null and expires_at > ${at}
    returning new_address, old_address, locale`)
  const row = rows[0] as { new_address: string; old_address: string | null; locale: Locale } | undefined
  if (!row) return null
  await tx.execute(sql`
    update access_codes set superseded_at = ${at}
    where alumnus_id = ${alumnusId} and purpose <> 'postal' and used_at is null and superseded_at is null`)
  return { newAddress: row.new_address, oldAddress: row.old_address, locale: row.locale }
}

/** Takes the pending change back: its link opens nothing any more. */
export async function withdrawEmailChange({
  alumnusId,
  now,
}: {
  readonly alumnusId: number
  readonly now: Date
}): Promise<void> {
  await (await getPortal()).db.drizzle.execute(sql`
    update email_changes set withdrawn_at = ${now.toISOString()}
    where alumnus_id = ${alumnusId} and confirmed_at is null and withdrawn_at is null`)
}

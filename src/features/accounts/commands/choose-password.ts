import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { TooBusyError } from '@/platform/auth/hashing-gate'
import { hashPassword, isPassword } from '@/platform/auth/password-hash'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { type PasswordRefusal, passwordRefusal } from '../domain/password-rules'
import { findOpenAccess, type OpenAccess } from '../queries/find-open-access'
import { mailboxCounts } from '../queries/mailbox-counts'
import { tokenHash } from '../queries/token-hash'
import { forgetTries } from './forget-tries'

export type ChosenPassword = {
  readonly token: string
  readonly password: string
  readonly locale: Locale
  readonly now: Date
}

export type ChosenPasswordRefusal = PasswordRefusal | 'link-not-valid' | 'too-busy'

/** How long a form that comes a second time is taken for the one before it. */
const ONCE_MORE_MINUTES = 10

/**
 * Uses a link up: the password becomes the account's, every session of it ends and failed sign-ins are forgotten. A
 * password that is refused leaves the link as it was. The same form sent twice, as by a double click, is answered twice
 * in the same way.
 */
export async function choosePassword(
  chosen: ChosenPassword,
): Promise<Result<{ readonly isNewAccount: boolean }, ChosenPasswordRefusal>> {
  try {
    const access = await findOpenAccess(chosen.token, chosen.now)
    if (!access) return await onceMore(chosen)
    const refusal = passwordRefusal(chosen.password, access.ownWords)
    if (refusal) return refused(refusal)
    const stored = await store(chosen, { access, passwordHash: await hashPassword(chosen.password) })
    return stored.ok ? stored : await onceMore(chosen)
  } catch (error) {
    if (error instanceof TooBusyError) return refused('too-busy')
    throw error
  }
}

/** What the first of two was told, for who knows both the link, used up just now, and the password it was used for. */
async function onceMore({
  token,
  password,
  now,
}: ChosenPassword): Promise<Result<{ readonly isNewAccount: boolean }, 'link-not-valid'>> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select password_hash, activated_at = password_changed_at as is_new
    from access_codes join accounts using (alumnus_id)
    where token_hash = ${tokenHash(token)}
      and used_at > ${now.toISOString()}::timestamptz - ${ONCE_MORE_MINUTES} * interval '1 minute'`)
  const used = rows[0] as { password_hash: string; is_new: boolean } | undefined
  if (!used || !(await isPassword(password, used.password_hash))) return refused('link-not-valid')
  return ok({ isNewAccount: used.is_new })
}

async function store(
  { token, locale, now }: ChosenPassword,
  { access, passwordHash }: { readonly access: OpenAccess; readonly passwordHash: string },
): Promise<Result<{ readonly isNewAccount: boolean }, 'link-not-valid'>> {
  const { alumnusId } = access
  return inTransaction(await getPortal(), async ({ tx, enqueue }) => {
    if (!(await useUp(tx, { token, alumnusId, now }))) return refused('link-not-valid')
    const at = now.toISOString()
    const { rows } = await tx.execute(sql`
      insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at)
      values (${alumnusId}, ${passwordHash}, ${at}, ${at})
      on conflict (alumnus_id) do update
        set password_hash = excluded.password_hash, password_changed_at = excluded.password_changed_at
      returning activated_at = password_changed_at as is_new`)
    const isNewAccount = rows[0]?.is_new === true
    await tx.execute(sql`
      update alumnus_sessions set ended_at = ${at} where alumnus_id = ${alumnusId} and ended_at is null`)
    await forgetTries(tx, alumnusId)
    if (!isNewAccount) {
      await enqueue('send-password-notice', { payload: { alumnusId, locale, at }, maxAttempts: 12 })
    }
    return ok({ isNewAccount })
  })
}

/** Whatever else was under way for this person, a letter too, opens nothing after this. */
async function useUp(
  tx: Tx,
  { token, alumnusId, now }: { readonly token: string; readonly alumnusId: number; readonly now: Date },
): Promise<boolean> {
  const at = now.toISOString()
  const { rows } = await tx.execute(sql`
    update access_codes set used_at = ${at}
    where token_hash = ${tokenHash(token)} and used_at is null and superseded_at is null and expires_at > ${at}
      and ${mailboxCounts}
    returning email`)
  const used = rows[0] as { email: string | null } | undefined
  if (!used) return false
  if (used.email) await tx.execute(sql`select confirm_alumnus_email(${alumnusId}, ${used.email})`)
  await tx.execute(sql`
    update access_codes set superseded_at = ${at}
    where alumnus_id = ${alumnusId} and used_at is null and superseded_at is null`)
  return true
}

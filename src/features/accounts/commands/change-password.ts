import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { TooBusyError } from '@/platform/auth/hashing-gate'
import { hashPassword, isPassword } from '@/platform/auth/password-hash'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction } from '@/platform/database/in-transaction'
import { type PasswordRefusal, passwordRefusal } from '../domain/password-rules'
import { getOwnAccount } from '../queries/get-own-account'
import { forgetTries } from './forget-tries'
import { cancelTry, reserveTry, type TryRefusal, triesSubject } from './reserve-try'

export type PasswordChange = {
  readonly alumnusId: number
  /** The session that stays; all others end. */
  readonly sessionId: string
  readonly current: string
  readonly password: string
  readonly locale: Locale
  readonly now: Date
}

export type PasswordChangeRefusal = PasswordRefusal | TryRefusal | 'current-is-wrong' | 'too-busy'

/** A new password in exchange for the one of today; wrong ones count as failed sign-ins. The person is told by mail. */
export async function changePassword(change: PasswordChange): Promise<Result<null, PasswordChangeRefusal>> {
  const account = await getOwnAccount(change.alumnusId)
  const refusal = passwordRefusal(change.password, account.ownWords)
  if (refusal) return refused(refusal)
  const database = (await getPortal()).db.drizzle
  const subject = triesSubject({ alumnusId: change.alumnusId })
  const reserved = await reserveTry(database, { subject, now: change.now })
  if (!reserved.ok) return reserved
  try {
    if (!(await isPassword(change.current, account.passwordHash))) return refused('current-is-wrong')
    const passwordHash = await hashPassword(change.password)
    return await store(change, { passwordHash, replaced: account.passwordHash })
  } catch (error) {
    if (!(error instanceof TooBusyError)) throw error
    await cancelTry(database, subject)
    return refused('too-busy')
  }
}

async function store(
  { alumnusId, sessionId, locale, now }: PasswordChange,
  { passwordHash, replaced }: { readonly passwordHash: string; readonly replaced: string },
): Promise<Result<null, 'current-is-wrong'>> {
  const at = now.toISOString()
  return inTransaction(await getPortal(), async ({ tx, enqueue }) => {
    const { rowCount } = await tx.execute(sql`
      update accounts set password_hash = ${passwordHash}, password_changed_at = ${at}
      where alumnus_id = ${alumnusId} and password_hash = ${replaced}`)
    if (rowCount !== 1) return refused('current-is-wrong')
    await tx.execute(sql`
      update alumnus_sessions set ended_at = ${at}
      where alumnus_id = ${alumnusId} and id <> ${sessionId} and ended_at is null`)
    await tx.execute(sql`
      update access_codes set superseded_at = ${at}
      where alumnus_id = ${alumnusId} and used_at is null and superseded_at is null`)
    await forgetTries(tx, alumnusId)
    await enqueue('send-password-notice', { payload: { alumnusId, locale, at }, maxAttempts: 12 })
    return ok(null)
  })
}

import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { TooBusyError } from '@/platform/auth/hashing-gate'
import { isPassword } from '@/platform/auth/password-hash'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { emailChangeExpiry } from '../domain/email-change'
import { getOwnAccount } from '../queries/get-own-account'
import { countWithin } from './count-within'
import { MAILS_TO_A_PERSON } from './limits'
import { forgetTries } from './forget-tries'
import { cancelTry, reserveTry, type TryRefusal, triesSubject } from './reserve-try'

export type EmailChangeRequest = {
  readonly alumnusId: number
  readonly password: string
  /** An e-mail address in lower case. */
  readonly email: string
  /** The own private address that makes place; null when the new one comes beside the others. */
  readonly replaces: string | null
  readonly locale: Locale
  readonly now: Date
}

export type EmailChangeRefusal =
  | TryRefusal
  | 'current-is-wrong'
  | 'too-busy'
  | 'already-your-address'
  | 'not-your-address'
  | 'too-many-mails'

/**
 * Asks for another e-mail address: a link goes to it, and nothing changes until that is used. Needs the password, whose
 * wrong tries count as failed sign-ins. A request before this one opens nothing any more. An own address that nobody
 * has confirmed yet is confirmed in the same way.
 */
export async function requestEmailChange(
  asked: EmailChangeRequest,
): Promise<Result<null, EmailChangeRefusal>> {
  const { alumnusId, now } = asked
  const database = (await getPortal()).db.drizzle
  const subject = triesSubject({ alumnusId })
  const reserved = await reserveTry(database, { subject, now })
  if (!reserved.ok) return reserved
  try {
    const { passwordHash } = await getOwnAccount(alumnusId)
    if (!(await isPassword(asked.password, passwordHash))) return refused('current-is-wrong')
  } catch (error) {
    if (!(error instanceof TooBusyError)) throw error
    await cancelTry(database, subject)
    return refused('too-busy')
  }
  return inTransaction(await getPortal(), async ({ tx, enqueue }) => {
    await forgetTries(tx, alumnusId)
    await tx.execute(sql`select from alumni where id = ${alumnusId} for no key update`)
    const refusal = await refusalOf(tx, asked)
    if (refusal) return refused(refusal)
    const id = await store(tx, asked)
    await enqueue('send-email-change-mail', { payload: { changeId: id }, maxAttempts: 12 })
    return ok(null)
  })
}

async function refusalOf(
  tx: Tx,
  { alumnusId, email, replaces, now }: EmailChangeRequest,
): Promise<EmailChangeRefusal | null> {
  const { rows } = await tx.execute(sql`
    select email, kind, state from alumni_contacts where alumnus_id = ${alumnusId} and email is not null`)
  const own = rows as { email: string; kind: string; state: string }[]
  if (own.some((known) => known.email === email && known.state === 'confirmed')) return 'already-your-address'
  if (replaces !== null && !own.some((known) => known.email === replaces && known.kind === 'private')) {
    return 'not-your-address'
  }
  // Both who asks and who gets the mails: the form is no way to fill somebody's mailbox.
  for (const subject of [
    keyedHash('mails for a new address of', String(alumnusId)),
    keyedHash('mails to a new address', email),
  ]) {
    for (const limit of MAILS_TO_A_PERSON) {
      if (!(await countWithin(limit, { database: tx, subject, now }))) return 'too-many-mails'
    }
  }
  return null
}

async function store(
  tx: Tx,
  { alumnusId, email, replaces, locale, now }: EmailChangeRequest,
): Promise<string> {
  const at = now.toISOString()
  await tx.execute(sql`
    update email_changes set withdrawn_at = ${at}
    where alumnus_id = ${alumnusId} and confirmed_at is null and withdrawn_at is null`)
  const { rows } = await tx.execute(sql`
    insert into email_changes (alumnus_id, old_address, new_address, locale, created_at, expires_at)
    values (${alumnusId}, ${replaces === email ? null : replaces}, ${email}, ${locale}, ${at},
            ${emailChangeExpiry(now).toISOString()})
    returning id`)
  return String(rows[0]?.id)
}

import { sql } from '@payloadcms/db-postgres'
import { ok, type Result, refused } from '@/kernel/result'
import { TooBusyError } from '@/platform/auth/hashing-gate'
import { isPassword } from '@/platform/auth/password-hash'
import type { Database } from '@/platform/database/drizzle-of'
import { getPortal } from '@/platform/database/get-portal'
import { deviceWords } from '../domain/device-words'
import { type Identifier, type IdentifierRefusal, readIdentifier } from '../domain/identifier'
import { sessionExpiry } from '../domain/session-rules'
import { forgetting } from './forget-tries'
import { cancelTry, reserveSignIn, type SignInTry, signInTry, type TryRefusal } from './reserve-try'

export type SignIn = {
  /** As typed: a number or an e-mail address. */
  readonly identifier: string
  readonly password: string
  /** Thirty days on this device, rather than until the browser closes. */
  readonly keep: boolean
  readonly userAgent: string
  readonly now: Date
}

export type SignInRefusal =
  | IdentifierRefusal
  | TryRefusal
  | 'wrong-number-or-password'
  | 'wrong-email-or-password'
  | 'too-busy'

type Account = { alumnus_id: number; password_hash: string }

/**
 * Opens a session. Refuses in the same words and time whether nobody has the identifier, it is the wrong password, or
 * several accounts share the e-mail address; what it says depends on what was typed and how often.
 */
export async function signIn(asked: SignIn): Promise<Result<{ readonly sessionId: string }, SignInRefusal>> {
  const identifier = readIdentifier(asked.identifier)
  if (!identifier.ok) return identifier
  const database = (await getPortal()).db.drizzle
  const account = await findAccount(database, identifier.value)
  const tries = signInTry(identifier.value, account?.alumnus_id ?? null)
  const reserved = await reserveSignIn(database, { tries, now: asked.now })
  if (!reserved.ok) return reserved
  const open = reserved.value.isStopped ? null : account
  try {
    const isRight = await isPassword(asked.password, open?.password_hash ?? null)
    if (open && isRight)
      return ok({ sessionId: await openSession(database, { account: open, tries, asked }) })
  } catch (error) {
    if (!(error instanceof TooBusyError)) throw error
    for (const subject of [tries.typed, tries.behind]) await cancelTry(database, subject)
    return refused('too-busy')
  }
  return refused(identifier.value.kind === 'email' ? 'wrong-email-or-password' : 'wrong-number-or-password')
}

/** The one active account with this number or address; an address that several accounts share leads to none of them. */
async function findAccount(database: Database, { kind, value }: Identifier): Promise<Account | null> {
  const theirs = kind === 'number' ? sql`number = ${value}` : sql`email = ${value}`
  const { rows } = await database.execute(sql`
    select distinct alumnus_id, password_hash
    from alumni_contacts join accounts using (alumnus_id)
    where ${theirs} and not deceased limit 2`)
  const accounts = rows as Account[]
  return accounts.length === 1 ? (accounts[0] ?? null) : null
}

/** One statement: the failures before this are forgotten exactly when the session is there. */
async function openSession(
  database: Database,
  opening: { readonly account: Account; readonly tries: SignInTry; readonly asked: SignIn },
): Promise<string> {
  const { account, tries, asked } = opening
  const { browser, system } = deviceWords(asked.userAgent)
  const now = asked.now.toISOString()
  // The hash is compared again: a password that was changed while this one was being checked opens nothing.
  const { rows } = await database.execute(sql`
    with unchanged as (
      select alumnus_id from accounts
      where alumnus_id = ${account.alumnus_id} and password_hash = ${account.password_hash} for share
    ), forgotten as (
      ${forgetting({ names: [tries.typed], account: tries.behind })} and exists (select from unchanged)
    )
    insert into alumnus_sessions (alumnus_id, created_at, last_seen_at, expires_at, kept, browser, system)
    select alumnus_id, ${now}::timestamptz, ${now}::timestamptz, ${sessionExpiry(asked.now).toISOString()}::timestamptz,
           ${asked.keep}::boolean, ${browser}::text, ${system}::text
    from unchanged returning id`)
  const session = rows[0] as { id: string } | undefined
  if (!session) throw new Error('The password was changed while it was being checked.')
  return session.id
}

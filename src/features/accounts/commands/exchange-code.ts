import { sql } from '@payloadcms/db-postgres'
import { ok, type Result, refused } from '@/kernel/result'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { MOST_WRONG_TRIES, readAccessCode } from '../domain/access-code'
import { type Identifier, type IdentifierRefusal, readIdentifier } from '../domain/identifier'
import { mailboxCounts } from '../queries/mailbox-counts'
import { tokenHash } from '../queries/token-hash'
import { codeHash, newToken } from './access-secrets'
import { countTypedCode } from './count-typed-code'

export type TypedCode = {
  /** As typed: a number or an e-mail address. */
  readonly identifier: string
  readonly code: string
  /** The internet address it came from. */
  readonly from: string
  readonly now: Date
}

export type CodeRefusal = IdentifierRefusal | 'wrong-code' | 'too-many-codes'

/**
 * Exchanges a typed code for the token of the page on which a password is chosen; the code and the link that came with
 * it open nothing after that. Five wrong ones end a code. What it refuses reads the same whether or not the person exists.
 */
export async function exchangeCode(
  typed: TypedCode,
): Promise<Result<{ readonly token: string }, CodeRefusal>> {
  const identifier = readIdentifier(typed.identifier)
  if (!identifier.ok) return identifier
  return inTransaction(await getPortal(), async ({ tx }) => {
    const { from, now } = typed
    const isWithin = await countTypedCode(tx, { identifier: identifier.value, from, now })
    if (!isWithin) return refused('too-many-codes')
    const code = readAccessCode(typed.code)
    const token = await exchange(tx, { identifier: identifier.value, code: code ?? '', now })
    return token ? ok({ token }) : refused('wrong-code')
  })
}

async function exchange(
  tx: Tx,
  given: { readonly identifier: Identifier; readonly code: string; readonly now: Date },
): Promise<string | null> {
  const { identifier, code, now } = given
  const theirs =
    identifier.kind === 'number' ? sql`number = ${identifier.value}` : sql`email = ${identifier.value}`
  // Locked before they are compared, so that guesses at the same moment count one after the other.
  const { rows } = await tx.execute(sql`
    select id, code_hash = ${codeHash(code)} as fits from access_codes
    where alumnus_id in (select alumnus_id from alumni_contacts where ${theirs} and not deceased)
      and used_at is null and superseded_at is null and expires_at > ${now.toISOString()}
      and code_hash is not null and wrong_tries < ${MOST_WRONG_TRIES} and ${mailboxCounts}
    order by id for update`)
  const open = rows as { id: string; fits: boolean }[]
  const fitting = open.find(({ fits }) => fits)
  if (!fitting) {
    for (const { id } of open) {
      await tx.execute(sql`update access_codes set wrong_tries = wrong_tries + 1 where id = ${id}`)
    }
    return null
  }
  const token = newToken()
  await tx.execute(sql`
    update access_codes set token_hash = ${tokenHash(token)}, code_hash = null where id = ${fitting.id}`)
  return token
}

import { randomBytes } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Tx } from '@/platform/database/in-transaction'
import { accessCodeOf, CODE_LENGTH } from '../domain/access-code'
import { type AccessPurpose, accessExpiry } from '../domain/access-purposes'
import { tokenHash } from '../queries/token-hash'
import { codeHash, newToken } from './access-secrets'

export type Access = {
  /** Stands in the link; 256 bits. */
  readonly token: string
  /** To be typed instead, eight letters and digits. */
  readonly code: string
  readonly expiresAt: Date
}

/** Makes a way to choose a password; the ones that person had before open nothing any more. */
export async function issueAccess(
  tx: Tx,
  issue: {
    readonly alumnusId: number
    readonly purpose: AccessPurpose
    /** The mailbox it goes to; whoever uses it has shown to read that. */
    readonly email?: string
    readonly now: Date
    /** When it is not as long as its purpose usually gives. */
    readonly expiresAt?: Date
  },
): Promise<Access> {
  const { alumnusId, purpose, email, now } = issue
  const at = now.toISOString()
  const access = {
    token: newToken(),
    code: accessCodeOf(randomBytes(CODE_LENGTH)),
    expiresAt: issue.expiresAt ?? accessExpiry(purpose, now),
  }
  // One at a time for a person: the older must be out of the way before the newer can stand.
  await tx.execute(sql`select from alumni where id = ${alumnusId} for no key update`)
  await tx.execute(sql`
    update access_codes set superseded_at = ${at}
    where alumnus_id = ${alumnusId} and (purpose = 'postal') = ${purpose === 'postal'}
      and used_at is null and superseded_at is null`)
  await tx.execute(sql`
    insert into access_codes (alumnus_id, purpose, token_hash, code_hash, email, created_at, expires_at)
    values (${alumnusId}, ${purpose}, ${tokenHash(access.token)}, ${codeHash(access.code)}, ${email ?? null}, ${at},
            ${access.expiresAt.toISOString()})`)
  return access
}

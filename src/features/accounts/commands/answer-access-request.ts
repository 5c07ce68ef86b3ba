import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { keyedHash } from '@/platform/auth/keyed-hash'
import { getPortal } from '@/platform/database/get-portal'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import type { AccessMailKind } from '../domain/access-mail-kinds'
import { countWithin } from './count-within'
import { MAILS_TO_A_PERSON } from './limits'
import type { AccessRequest } from './request-access'

type Person = { alumnus_id: number; email: string; is_active: boolean }

const MAIL_KINDS: Record<AccessRequest['kind'], (isActive: boolean) => AccessMailKind> = {
  activation: (isActive) => (isActive ? 'already-active' : 'activation'),
  reactivation: (isActive) => (isActive ? 'reactivation' : 'not-yet-active'),
}

/**
 * Finds whom a request fits and orders a mail to each, at the address on record: people who share an address get one
 * each. Whoever has had three within the hour or ten within a day gets none, and nobody is told.
 */
export async function answerAccessRequest(
  request: AccessRequest,
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<void> {
  await inTransaction(await getPortal(), async ({ tx, enqueue }) => {
    for (const { alumnus_id: alumnusId, email, is_active } of await findPeople(tx, request)) {
      if (!(await mayHaveMail(tx, { alumnusId, now }))) continue
      const kind = MAIL_KINDS[request.kind](is_active)
      await enqueue('send-access-mail', { payload: { alumnusId, email, kind, locale }, maxAttempts: 12 })
    }
  })
}

/** In the order of their numbers, so that two requests at the same moment count in the same order. */
async function findPeople(tx: Tx, request: AccessRequest): Promise<readonly Person[]> {
  const { identifier } = request
  const theirs =
    identifier.kind === 'number' ? sql`number = ${identifier.value}` : sql`email = ${identifier.value}`
  const alsoTheirs = request.kind === 'activation' ? sql`email = ${request.email}` : sql`true`
  const { rows } = await tx.execute(sql`
    select distinct on (alumnus_id) alumnus_id, email, accounts.password_hash is not null as is_active
    from alumni_contacts contacts left join accounts using (alumnus_id)
    where ${theirs} and ${alsoTheirs} and email is not null and state <> 'undeliverable' and not deceased
    order by alumnus_id, array_position(array['private', 'work', 'staff'], kind)
    limit 5`)
  return rows as Person[]
}

async function mayHaveMail(
  tx: Tx,
  { alumnusId, now }: { readonly alumnusId: number; readonly now: Date },
): Promise<boolean> {
  const subject = keyedHash('mails to', String(alumnusId))
  for (const limit of MAILS_TO_A_PERSON) {
    if (!(await countWithin(limit, { database: tx, subject, now }))) return false
  }
  return true
}

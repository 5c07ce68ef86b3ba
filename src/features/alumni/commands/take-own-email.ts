import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'
import type { TxContext } from '@/platform/database/in-transaction'
import type { Alumnus } from '@payload-types'

export type OwnEmailTaken = {
  /** The addresses of before, the replaced one among them: who reads them is told. */
  readonly before: readonly string[]
}

/** Holds the record until the transaction ends; whatever else concerns this person's addresses waits for it. */
export async function lockOwnRecord({ tx }: Pick<TxContext, 'tx'>, alumnusId: number): Promise<void> {
  await tx.execute(sql`select from alumni where id = ${alumnusId} for update`)
}

/**
 * Takes on an address that this person has shown to read: in the place of an own private one, beside the others when
 * there is none to replace, or confirmed as it stands when it is known already.
 */
export async function takeOwnEmail(
  { req }: Pick<TxContext, 'req'>,
  taken: { readonly alumnusId: number; readonly address: string; readonly replaces: string | null },
): Promise<OwnEmailTaken> {
  const { alumnusId: id, address, replaces } = taken
  const portal = await getPortal()
  const person = await portal.findByID({
    collection: 'alumni',
    id,
    depth: 0,
    joins: false,
    overrideAccess: true,
    req,
  })
  const emails = person.emails ?? []
  await portal.update({
    collection: 'alumni',
    id,
    depth: 0,
    data: { emails: [...withOwn(emails, { address, replaces })] },
    context: { byAlumnus: id, provenEmail: address },
    overrideAccess: true,
    req,
  })
  return { before: emails.filter((email) => email.address !== address).map((email) => email.address) }
}

type Email = NonNullable<Alumnus['emails']>[number]

function withOwn(
  emails: readonly Email[],
  { address, replaces }: { readonly address: string; readonly replaces: string | null },
): readonly Email[] {
  const isReplaced = (email: Email) => email.address === replaces && email.kind === 'private'
  if (emails.some((email) => email.address === address)) {
    return emails
      .filter((email) => email.address === address || !isReplaced(email))
      .map((email) => (email.address === address ? { ...email, state: 'confirmed' } : email))
  }
  if (emails.some(isReplaced)) {
    return emails.map((email) => (isReplaced(email) ? { ...email, address } : email))
  }
  return [{ address, kind: 'private', state: 'confirmed', source: 'alumnus' }, ...emails]
}

import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

export type MailContact = {
  /** What to call them by. */
  readonly name: string
  readonly number: string
  readonly email: string
}

/** This person at this address of theirs; null when it has been taken off the register, bounces, or they died. */
export async function findMailContact(alumnusId: number, email: string): Promise<MailContact | null> {
  return (await listMailContacts(alumnusId)).find((contact) => contact.email === email) ?? null
}

/** Every address at which mail reaches this person. */
export async function listMailContacts(alumnusId: number): Promise<readonly MailContact[]> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select distinct coalesce(preferred_name, given_name, family_name) as name, number, email
    from alumni_contacts
    where alumnus_id = ${alumnusId} and email is not null and state <> 'undeliverable' and not deceased
    order by email`)
  return rows as MailContact[]
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export const PASSWORD = 'paarse fietsen zingen'

type Email = { readonly address: string; readonly kind?: string; readonly state?: string }

export type Registered = { readonly id: number; readonly number: string; readonly email: string }

let made = 0

/** Somebody in the register, with one private e-mail address unless `emails` says otherwise, and no account. */
export async function aRegisteredAlumnus(
  portal: Payload,
  fields: { readonly emails?: readonly Email[]; readonly deceased?: boolean } = {},
): Promise<Registered> {
  made += 1
  const number = `q${String(7_000_000 + made)}`
  const emails = fields.emails ?? [{ address: `mieke.${made}@alumninet.example` }]
  const { rows } = await portal.db.drizzle.execute(sql`
    insert into alumni (number, given_name, family_name, language, deceased, source)
    values (${number}, 'Mieke', 'Verdonck', 'nl', ${fields.deceased ?? false}, 'office') returning id`)
  const id = Number(rows[0]?.id)
  for (const [order, { address, kind = 'private', state = 'confirmed' }] of emails.entries()) {
    await portal.db.drizzle.execute(sql`
      insert into alumni_emails (id, _parent_id, _order, address, kind, state, source)
      values (${`${number}-${order}`}, ${id}, ${order + 1}, ${address}, ${kind}, ${state}, 'office')`)
  }
  return { id, number, email: emails[0]?.address ?? '' }
}

/** As above, and active: the password is `PASSWORD`. */
export async function anAccountHolder(
  portal: Payload,
  fields: Parameters<typeof aRegisteredAlumnus>[1] = {},
): Promise<Registered> {
  const { hashPassword } = await import('@/platform/auth/password-hash')
  const person = await aRegisteredAlumnus(portal, fields)
  await portal.db.drizzle.execute(sql`
    insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at)
    values (${person.id}, ${await hashPassword(PASSWORD)}, now(), now())`)
  return person
}

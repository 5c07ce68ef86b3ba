import type { Database } from '@/platform/database/drizzle-of'
import { findRegistration, type Registration } from '../queries/find-registration'
import { readAccessToken } from './access-token'

/** Who says that a registration is theirs: the alumnus who is signed in, or whoever has the link of its mail. */
export type RegistrationOwner = { readonly alumnusId: number } | { readonly token: string }

/** The registration with this code when it is the owner's; null for everybody else's, and for none. */
export async function findOwnRegistration(
  database: Database,
  code: string,
  { owner, now }: { readonly owner: RegistrationOwner; readonly now: Date },
): Promise<Registration | null> {
  const registration = await findRegistration(database, code, { now })
  if (!registration) return null
  const isTheirs =
    'alumnusId' in owner
      ? registration.alumnusId === owner.alumnusId
      : readAccessToken('registration', owner.token) === code
  return isTheirs ? registration : null
}

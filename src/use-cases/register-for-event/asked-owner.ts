import { z } from 'zod'
import { readAccessToken } from '@/features/events/commands/access-token'
import type { RegistrationOwner } from '@/features/events/commands/own-registration'
import { LOCALES } from '@/kernel/locale'
import { currentViewer } from '@/platform/auth/current-viewer'

/** What every form about a registration sends: its code, and the token of the mail when there is one. */
export const ownedForm = z.looseObject({
  locale: z.enum(LOCALES),
  code: z.string().max(20),
  token: z.string().max(100),
})

/** Whose registration a form is about: of whoever has the link of its mail, or of who is signed in; null for nobody. */
export async function askedOwner({
  code,
  token,
}: {
  readonly code: string
  readonly token: string
}): Promise<RegistrationOwner | null> {
  if (token !== '') return readAccessToken('registration', token) === code ? { token } : null
  const viewer = await currentViewer()
  return viewer && { alumnusId: viewer.alumnusId }
}

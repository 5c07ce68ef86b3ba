import { accessToken } from '@/features/events/commands/access-token'
import type { Registration } from '@/features/events/queries/find-registration'
import type { Locale } from '@/kernel/locale'

export const REGISTRATION_FILES = ['tickets.pdf', 'calendar.ics'] as const
export type RegistrationFile = (typeof REGISTRATION_FILES)[number]

/** Where the tickets and the entry for the agenda are downloaded: by code for who is signed in, by token for a guest. */
export const registrationFile = (
  locale: Locale,
  { code, alumnusId }: Pick<Registration, 'code' | 'alumnusId'>,
  file: RegistrationFile,
): string =>
  `/api/registrations/${locale}/${alumnusId === null ? accessToken('registration', code) : code}/${file}`

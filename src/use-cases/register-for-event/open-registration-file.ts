import { readAccessToken } from '@/features/events/commands/access-token'
import { writeCalendarEntry } from '@/features/events/commands/write-calendar-entry'
import type { Locale } from '@/kernel/locale'
import { findRegistrationPage } from './queries/find-registration-page'
import type { RegistrationFile } from './registration-files'

export type OpenedFile = { readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> }

/** The tickets, or the entry for the agenda, of a registration that stands; null for who may not have it. */
export async function openRegistrationFile(
  key: string,
  asked: {
    readonly file: RegistrationFile
    /** Who is signed in; a guest's key says enough. */
    readonly alumnusId: number | null
    readonly locale: Locale
    readonly now: Date
  },
): Promise<OpenedFile | null> {
  const { file, alumnusId, locale, now } = asked
  const code = readAccessToken('registration', key)
  const owner = code !== null ? { token: key } : alumnusId === null ? null : { alumnusId }
  const page = owner && (await findRegistrationPage(code ?? key, { owner, now }))
  if (page?.registration.state !== 'confirmed') return null
  if (file === 'calendar.ics') return writeCalendarEntry(page.event, locale)
  // Making documents takes a library that every process would carry along, and few visits need.
  const { drawTickets } = await import('@/features/events/commands/draw-tickets')
  return drawTickets(page.registration, { sale: page.sale, event: page.event, locale })
}

import { createElement } from 'react'
import { type Locale, textFor } from '@/kernel/locale'
import { mailWords } from '@/platform/mail/mail-words'
import { renderPdf } from '@/platform/pdf/render-pdf'
import { Tickets } from '../documents/tickets'
import { whenOf } from '../domain/event-time'
import type { Sale } from '../domain/sale'
import { placeLines } from '../domain/venue'
import type { AttendedEvent } from '../queries/find-attended-event'
import type { Registration } from '../queries/find-registration'

export type Drawn = { readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> }

/** The tickets of a registration that still count, a page each; null when there is none. */
export async function drawTickets(
  registration: Registration,
  { sale, event, locale }: { readonly sale: Sale; readonly event: AttendedEvent; readonly locale: Locale },
): Promise<Drawn | null> {
  const tickets = registration.tickets.flatMap(({ state, secret, attendeeName, ticketTypeId }) =>
    state === 'confirmed' && secret !== null
      ? [{ secret, name: attendeeName ?? '', kind: textFor(locale, sale.types.get(ticketTypeId)?.name).text }]
      : [],
  )
  if (tickets.length === 0) return null
  const t = await mailWords(locale, 'registrations.tickets')
  const when = whenOf(event, locale)
  const content = await renderPdf(
    createElement(Tickets, {
      locale,
      event: textFor(locale, event.title).text,
      when: [when.date, when.time, when.zone ?? ''],
      where: event.venue.kind === 'online' ? [t('online')] : placeLines(event.venue, locale),
      code: registration.code,
      tickets,
      t,
    }),
  )
  return { fileName: `${t('fileName')}-${registration.code}.pdf`, content }
}

import { type Locale, textFor } from '@/kernel/locale'
import { env } from '@/platform/env'
import { mailWords } from '@/platform/mail/mail-words'
import { calendarOf } from '../documents/calendar-of'
import { eventPath } from '../domain/registration-paths'
import { placeLines } from '../domain/venue'
import type { AttendedEvent } from '../queries/find-attended-event'

/** An event for the agenda of who goes to it, with the link to join online, which the public file does not hold. */
export async function writeCalendarEntry(
  event: AttendedEvent,
  locale: Locale,
): Promise<{ readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> }> {
  const [t, events] = await Promise.all([
    mailWords(locale, 'registrations.tickets'),
    mailWords(locale, 'events'),
  ])
  const title = textFor(locale, event.title).text
  const slug = textFor(locale, event.slug).text
  const origin = env().APP_URL
  const { venue, onlineLink } = event
  const text = calendarOf(
    [
      {
        ...event,
        title,
        summary: textFor(locale, event.summary).text,
        cancellationReason: textFor(locale, event.cancellationReason).text,
        location:
          venue.kind === 'online' ? (onlineLink ?? t('online')) : placeLines(venue, locale).join(', '),
        url: origin + eventPath(locale, slug),
      },
    ],
    { name: title, host: new URL(origin).hostname, cancelled: events('tag.cancelled') },
  )
  return { fileName: `${slug || 'alumninet'}.ics`, content: new TextEncoder().encode(text) }
}

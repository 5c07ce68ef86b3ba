import type { Locale } from '@/kernel/locale'
import type { MailWords } from '@/platform/mail/mail-words'
import { changeOf, type ToldFacts } from '../domain/event-change'
import { whenOf } from '../domain/event-time'
import { placeLines, type Venue } from '../domain/venue'
import type { AttendedEvent } from '../queries/find-attended-event'
import { toldFactsOf } from './told-facts'

/** What is other than it was told, a sentence for each; none when it is as it was. */
export function changesInWords({
  before,
  event,
  locale,
  t,
}: {
  readonly before: ToldFacts
  readonly event: AttendedEvent
  readonly locale: Locale
  /** The words of `registrations.mail`. */
  readonly t: MailWords
}): readonly string[] {
  const change = changeOf(before, toldFactsOf(event))
  if (!change) return []
  const when = (timed: ToldFacts | AttendedEvent) => {
    const { date, time, zone } = whenOf(timed, locale)
    return [date, time, zone].filter(Boolean).join(', ')
  }
  const where = (venue: Venue) => (venue.kind === 'online' ? 'online' : placeLines(venue, locale).join(', '))
  const was: Venue =
    before.venue.kind === 'online' ? { kind: 'online' } : { ...before.venue, kind: 'place', mapUrl: '' }
  return [
    ...(change.time ? [t('changed.when', { now: when(event), before: when(before) })] : []),
    ...(change.place ? [t('changed.where', { now: where(event.venue), before: where(was) })] : []),
    ...(change.link && event.onlineLink ? [t('changed.link')] : []),
    t('changed.agenda'),
  ]
}

import type { Locale } from '@/kernel/locale'
import type { Timed } from '../domain/event-time'

type ReaderTimeProps = {
  readonly event: Timed
  readonly locale: Locale
  /** Holds `{date}` and `{time}`. */
  readonly sentence: string
}

/** Where the browser puts the event on the reader's own clock. */
export function ReaderTime({ event, locale, sentence }: ReaderTimeProps) {
  return (
    <reader-time
      className="mt-2 block font-normal text-ink-muted text-sm empty:hidden"
      data-start={event.startsAt}
      data-end={event.endsAt}
      data-zone={event.timeZone}
      data-locale={locale}
      data-sentence={sentence}
    />
  )
}

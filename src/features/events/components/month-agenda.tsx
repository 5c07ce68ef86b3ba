import type { Locale } from '@/kernel/locale'
import { byMonth, monthName } from '../domain/months'
import type { Organised } from '../queries/organised-event'
import { EventAgenda } from './event-agenda'

type MonthAgendaProps = {
  readonly locale: Locale
  readonly events: readonly Organised[]
  readonly now: Date
}

/** Events under the name of their month, which stays in sight while one reads down it. */
export function MonthAgenda({ locale, events, now }: MonthAgendaProps) {
  return (
    <div className="grid gap-12">
      {byMonth(events).map(({ month, events: found }) => (
        <section
          key={month}
          aria-labelledby={`month-${month}`}
          className="grid gap-x-12 border-brand border-t-3 lg:grid-cols-[13rem_1fr]"
        >
          <h2
            id={`month-${month}`}
            className="self-start pt-5 text-xl first-letter:uppercase lg:sticky lg:top-0 lg:pb-5"
          >
            <time dateTime={month}>{monthName(month, locale)}</time>
          </h2>
          <EventAgenda locale={locale} events={found} now={now} under="weekday" />
        </section>
      ))}
    </div>
  )
}

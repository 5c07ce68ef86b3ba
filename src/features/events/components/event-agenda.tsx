import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Agenda, type AgendaLayout } from '@/ui/agenda'
import { AgendaItem } from '@/ui/agenda-item'
import { phaseAt } from '../domain/event-state'
import { calendarSheet, timeInList, whenOf } from '../domain/event-time'
import type { Organised } from '../queries/organised-event'
import { EventTags } from './event-tags'
import { InLanguage } from '@/platform/i18n/in-language'

type EventAgendaProps = {
  readonly locale: Locale
  readonly events: readonly Organised[]
  readonly now: Date
  readonly layout?: AgendaLayout
  /** What stands under the day: the month, or the weekday where a heading already names the month. */
  readonly under?: 'month' | 'weekday'
}

/** Events one after the other: when, what, where and by whom. */
export async function EventAgenda({
  locale,
  events,
  now,
  layout = 'rows',
  under = 'month',
}: EventAgendaProps) {
  const t = await getTranslations({ locale, namespace: 'events' })
  return (
    <Agenda layout={layout}>
      {events.map((event) => {
        const sheet = calendarSheet(event, locale)
        const time = timeInList(event, locale)
        const isOnAnotherClock = whenOf(event, locale).zone !== null
        return (
          <AgendaItem
            key={event.id}
            as={Link}
            href={{ pathname: '/events/[slug]', params: { slug: event.slug } }}
            title={<InLanguage locale={locale} shown={event.title} />}
            dateTime={event.startsAt}
            day={sheet.day}
            month={sheet[under]}
            tags={<EventTags locale={locale} event={event} phase={phaseAt(event, now)} />}
          >
            <p>
              {isOnAnotherClock ? t('list.localTime', { time }) : time}
              {event.venue.kind === 'place' && ` · ${placeLine(event.venue)}`}
            </p>
            <OrganiserNames locale={locale} organisers={event.organisers} />
          </AgendaItem>
        )
      })}
    </Agenda>
  )
}

const placeLine = ({ name, town }: { readonly name: string; readonly town: string }): string =>
  [name, town].filter((part) => part !== '').join(', ')

function OrganiserNames({
  locale,
  organisers,
}: {
  readonly locale: Locale
  readonly organisers: Organised['organisers']
}) {
  if (organisers.length === 0) return null
  return (
    <ul>
      {organisers.map(({ name, slug }) => (
        // A chapter's name may hold a comma itself, so they are parted by a point.
        <li key={slug} className="inline not-first:before:content-['_·_']">
          <InLanguage locale={locale} shown={name} />
        </li>
      ))}
    </ul>
  )
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { Door } from '@/ui/door'
import { DoorList } from '@/ui/door-list'
import { PageHeading } from '@/ui/page-heading'
import { Poster } from '@/ui/poster'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import { calendarPath } from '../domain/calendar-address'
import { phaseAt } from '../domain/event-state'
import { calendarSheet, whenOf } from '../domain/event-time'
import type { Organised } from '../queries/organised-event'
import { InLanguage } from '@/platform/i18n/in-language'

type RegistrationSoonProps = { readonly locale: Locale; readonly event: Organised; readonly now: Date }

/** Before registration opens: which event this is about, and what one can already do. */
export async function RegistrationSoon({ locale, event, now }: RegistrationSoonProps) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { day, month } = calendarSheet(event, locale)
  const { date, time } = whenOf(event, locale)
  const isClosed = event.state === 'cancelled' || phaseAt(event, now) !== 'coming'
  return (
    <div className="grid items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="grid gap-10">
        <PageHeading
          kicker={t('register.kicker')}
          title={<InLanguage locale={locale} shown={event.title} />}
          lead={
            <span className="block first-letter:uppercase">
              {date}, {time}
            </span>
          }
        />
        {isClosed ? (
          <RegistrationClosed locale={locale} event={event} />
        ) : (
          <WhatToDoMeanwhile locale={locale} event={event} />
        )}
      </div>
      <Poster
        title={event.title.text}
        day={day}
        month={month}
        seed={`event-${event.id}`}
        className="max-lg:hidden"
      />
    </div>
  )
}

async function WhatToDoMeanwhile({ locale, event }: { readonly locale: Locale; readonly event: Organised }) {
  const t = await getTranslations({ locale, namespace: 'events.register.soon' })
  const { slug, organisers } = event
  const [leading] = organisers
  return (
    <>
      <Callout title={t('title')}>
        <p>{t('text')}</p>
      </Callout>
      <section aria-labelledby="meanwhile">
        <SectionHeading title={t('meanwhile')} titleId="meanwhile" />
        <DoorList>
          <Door href={calendarPath({ of: 'event', slug }, locale)} hint={t('calendarHint')}>
            {t('calendar')}
          </Door>
          <Door as={Link} href={{ pathname: '/events/[slug]', params: { slug } }}>
            {t('back')}
          </Door>
          {leading && (
            <Door
              as={Link}
              href={{ pathname: '/chapters/[slug]', params: { slug: leading.slug } }}
              hint={<InLanguage locale={locale} shown={leading.name} />}
            >
              {t('organiser')}
            </Door>
          )}
        </DoorList>
      </section>
    </>
  )
}

async function RegistrationClosed({ locale, event }: { readonly locale: Locale; readonly event: Organised }) {
  const t = await getTranslations({ locale, namespace: 'events.register.closed' })
  const isCancelled = event.state === 'cancelled'
  return (
    <Callout tone={isCancelled ? 'danger' : 'note'} title={t(isCancelled ? 'cancelled' : 'past')}>
      <p>
        <TextLink as={Link} href="/events" variant="forward">
          {t('action')}
        </TextLink>
      </p>
    </Callout>
  )
}

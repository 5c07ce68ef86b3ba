import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import type { Locale } from '@/kernel/locale'
import { RichText } from '@/platform/payload/rich-text'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PageHeading } from '@/ui/page-heading'
import { Prose } from '@/ui/prose'
import { StickyAction } from '@/ui/sticky-action'
import { Tag } from '@/ui/tag'
import { calendarPath } from '../domain/calendar-address'
import { phaseAt } from '../domain/event-state'
import { momentInWords } from '../domain/event-time'
import { type WayIn, wayIn } from '../domain/way-in'
import type { EventDetails } from '../queries/find-event'
import type { SoldEvent } from '../queries/find-sold-event'
import type { Organised } from '../queries/organised-event'
import { EventFacts } from './event-facts'
import { EventNotice } from './event-notice'
import { EventPicture } from './event-picture'
import { WayInLink } from './way-in-link'
import { InLanguage } from '@/platform/i18n/in-language'

type EventArticleProps = {
  readonly locale: Locale
  readonly event: Organised<EventDetails>
  readonly now: Date
  /** How it is sold, with the seats that are left; null as long as nothing is. */
  readonly sold: SoldEvent | null
  /** What one can register with, under the text. */
  readonly children?: ReactNode
}

/** All of an event: title, what to know first, the facts beside the text, and the way in. */
export async function EventArticle({ locale, event, now, sold, children }: EventArticleProps) {
  const [t, onlyIn] = await Promise.all([
    getTranslations({ locale, namespace: 'events.event' }),
    getTranslations({ locale, namespace: 'common.onlyIn' }),
  ])
  const phase = phaseAt(event, now)
  const isToCome = event.state === 'scheduled' && phase === 'coming'
  // Before anything is sold the page behind the button says what one can do meanwhile.
  const way: WayIn | null = !isToCome
    ? null
    : sold
      ? wayIn(sold.sale, { quotas: sold.quotas, now })
      : { kind: 'register' }
  const open = way?.kind === 'register' || way?.kind === 'wait' ? way : null
  const writtenIn = event.body?.lang ?? event.title.lang
  return (
    // Links keep clear of the bar that sticks to the foot of a phone when they receive focus.
    <article className="grid gap-x-16 gap-y-8 max-lg:[&_a]:scroll-mb-28 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_auto_1fr]">
      <div className="grid content-start gap-6">
        <PageHeading
          title={<InLanguage locale={locale} shown={event.title} />}
          lead={event.summary.text && <InLanguage locale={locale} shown={event.summary} />}
        >
          {writtenIn !== locale && <Tag icon="globe">{onlyIn(writtenIn)}</Tag>}
        </PageHeading>
        <EventNotice locale={locale} event={event} phase={phase} />
      </div>
      <EventPicture locale={locale} event={event} />
      <div className="grid content-start gap-6 self-start lg:sticky lg:top-6 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:pt-3">
        <EventFacts locale={locale} event={event} />
        <div className="grid gap-3">
          {way && way.kind !== 'register' && (
            <WayInWords locale={locale} way={way} timeZone={event.timeZone} />
          )}
          {open && <WayInLink locale={locale} slug={event.slug} way={open} className="max-lg:hidden" />}
          {phase !== 'past' && event.state === 'scheduled' && (
            <ButtonLink href={calendarPath({ of: 'event', slug: event.slug }, locale)}>
              <Icon name="calendar" />
              {t('addToCalendar')}
            </ButtonLink>
          )}
        </div>
      </div>
      <div className="grid content-start gap-12">
        {event.body && (
          <Prose {...(event.body.lang === locale ? {} : { lang: event.body.lang })}>
            <RichText content={event.body.content} locale={event.body.lang} headingLevel={2} />
          </Prose>
        )}
        {isToCome && children}
      </div>
      {open && (
        <StickyAction className="lg:hidden">
          <WayInLink locale={locale} slug={event.slug} way={open} />
        </StickyAction>
      )}
    </article>
  )
}

/** Why one cannot simply register now, in the place where the button would be. */
async function WayInWords({
  locale,
  way,
  timeZone,
}: {
  readonly locale: Locale
  readonly way: Exclude<WayIn, { kind: 'register' }>
  readonly timeZone: string
}) {
  const t = await getTranslations({ locale, namespace: 'events.event.wayIn' })
  if (way.kind === 'opens') return <p>{t('opens', momentInWords(way.at, { timeZone, locale }))}</p>
  return <p className="font-semibold">{t(way.kind === 'closed' ? 'closed' : 'full')}</p>
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { RichText } from '@/platform/payload/rich-text'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { PageHeading } from '@/ui/page-heading'
import { Prose } from '@/ui/prose'
import { Tag } from '@/ui/tag'
import { calendarPath } from '../domain/calendar-address'
import { phaseAt } from '../domain/event-state'
import { languageName } from '../domain/language-names'
import type { EventDetails } from '../queries/find-event'
import type { Organised } from '../queries/organised-event'
import { EventFacts } from './event-facts'
import { EventNotice } from './event-notice'
import { EventPicture } from './event-picture'
import { InTheirLanguage } from './in-their-language'

type EventArticleProps = {
  readonly locale: Locale
  readonly event: Organised<EventDetails>
  readonly now: Date
}

/** All of an event: title, what to know first, the facts beside the text, and the way in. */
export async function EventArticle({ locale, event, now }: EventArticleProps) {
  const t = await getTranslations({ locale, namespace: 'events.event' })
  const phase = phaseAt(event, now)
  const isOpen = event.state === 'scheduled' && phase === 'coming'
  const writtenIn = event.body?.lang ?? event.title.lang
  return (
    // Links keep clear of the bar that sticks to the foot of a phone when they receive focus.
    <article className="grid gap-x-16 gap-y-8 max-lg:[&_a]:scroll-mb-28 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_auto_1fr]">
      <div className="grid content-start gap-6">
        <PageHeading
          title={<InTheirLanguage locale={locale} shown={event.title} />}
          lead={event.summary.text && <InTheirLanguage locale={locale} shown={event.summary} />}
        >
          {writtenIn !== locale && <Tag>{t('onlyIn', { language: languageName(writtenIn, locale) })}</Tag>}
        </PageHeading>
        <EventNotice locale={locale} event={event} phase={phase} />
      </div>
      <EventPicture locale={locale} event={event} />
      <div className="grid content-start gap-6 self-start lg:sticky lg:top-6 lg:col-start-2 lg:row-span-3 lg:row-start-1 lg:pt-3">
        <EventFacts locale={locale} event={event} />
        <div className="grid gap-3">
          {isOpen && (
            <ButtonLink
              as={Link}
              href={{ pathname: '/events/[slug]/register', params: { slug: event.slug } }}
              variant="accent"
              className="max-lg:hidden"
            >
              {t('register')}
            </ButtonLink>
          )}
          {phase !== 'past' && (
            <ButtonLink href={calendarPath({ of: 'event', slug: event.slug }, locale)}>
              <Icon name="calendar" />
              {t('addToCalendar')}
            </ButtonLink>
          )}
        </div>
      </div>
      {event.body && (
        <Prose lang={event.body.lang}>
          <RichText content={event.body.content} locale={event.body.lang} headingLevel={2} />
        </Prose>
      )}
      {isOpen && <RegisterBar slug={event.slug} label={t('register')} />}
    </article>
  )
}

/** On a phone the way in stays within reach of a thumb. */
function RegisterBar({ slug, label }: { readonly slug: string; readonly label: string }) {
  return (
    <div className="sticky bottom-0 z-10 -mx-5 grid border-line border-t bg-surface px-5 py-3 sm:-mx-6 sm:px-6 lg:hidden print:hidden">
      <ButtonLink as={Link} href={{ pathname: '/events/[slug]/register', params: { slug } }} variant="accent">
        {label}
      </ButtonLink>
    </div>
  )
}

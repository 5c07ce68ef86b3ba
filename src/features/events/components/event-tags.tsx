import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Tag } from '@/ui/tag'
import type { EventPhase } from '../domain/event-state'
import { languageNames } from '../domain/language-names'
import type { EventListing } from '../queries/event-listing'

type EventTagsProps = {
  readonly locale: Locale
  readonly event: Pick<EventListing, 'state' | 'languages' | 'venue'>
  readonly phase: EventPhase
}

/** What one would want to know before opening an event: called off, going on now, online, in another language. */
export async function EventTags({ locale, event, phase }: EventTagsProps) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const isCancelled = event.state === 'cancelled'
  return (
    <>
      {isCancelled && (
        <Tag tone="danger" icon="close">
          {t('tag.cancelled')}
        </Tag>
      )}
      {!isCancelled && phase === 'under-way' && (
        <Tag tone="success" icon="clock">
          {t('tag.underWay')}
        </Tag>
      )}
      {event.venue.kind === 'online' && (
        <Tag tone="brand" icon="globe">
          {t('tag.online')}
        </Tag>
      )}
      {!event.languages.includes(locale) && (
        <Tag>{t('tag.inLanguage', { languages: languageNames(event.languages, locale) })}</Tag>
      )}
    </>
  )
}

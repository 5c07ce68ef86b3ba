import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Callout } from '@/ui/callout'
import { TextLink } from '@/ui/text-link'
import type { EventPhase } from '../domain/event-state'
import type { EventDetails } from '../queries/find-event'
import { InLanguage } from '@/platform/i18n/in-language'

type EventNoticeProps = {
  readonly locale: Locale
  readonly event: Pick<EventDetails, 'state' | 'cancellationReason'>
  readonly phase: EventPhase
}

/** What one must know before all else: it is called off, it has begun, or it is over. */
export async function EventNotice({ locale, event, phase }: EventNoticeProps) {
  const t = await getTranslations({ locale, namespace: 'events.event' })
  if (event.state === 'cancelled') {
    const { cancellationReason } = event
    return (
      <Callout tone="danger" title={t('cancelled.title')}>
        <p>
          {cancellationReason.text ? (
            <InLanguage locale={locale} shown={cancellationReason} />
          ) : (
            t('cancelled.noReason')
          )}
        </p>
      </Callout>
    )
  }
  if (phase === 'under-way') {
    return (
      <Callout tone="success" title={t('underWay.title')}>
        <p>{t('underWay.text')}</p>
      </Callout>
    )
  }
  if (phase === 'coming') return null
  return (
    <Callout title={t('past.title')}>
      <p>
        {t('past.text')}{' '}
        <TextLink as={Link} href="/events">
          {t('past.action')}
        </TextLink>
      </p>
    </Callout>
  )
}

import { getTranslations } from 'next-intl/server'
import { EventPlace } from '@/features/events/components/event-place'
import { whenOf } from '@/features/events/domain/event-time'
import type { AttendedEvent } from '@/features/events/queries/find-attended-event'
import { type Locale, textFor } from '@/kernel/locale'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { TextLink } from '@/ui/text-link'

type AttendedFactsProps = { readonly locale: Locale; readonly event: AttendedEvent; readonly code: string }

/** When and where to be, and what only those who come are told. */
export async function AttendedFacts({ locale, event, code }: AttendedFactsProps) {
  const t = await getTranslations({ locale, namespace: 'booking.booked' })
  const when = whenOf(event, locale)
  const told = textFor(locale, event.confirmationText)
  return (
    <Facts>
      <Fact term={t('when')}>
        <span className="block first-letter:uppercase">{when.date}</span>
        <span className="block">{when.time}</span>
        {when.zone && <span className="block font-normal text-ink-muted text-sm">{when.zone}</span>}
      </Fact>
      <Fact term={t('where')}>
        {event.venue.kind === 'online' && event.onlineLink ? (
          <TextLink href={event.onlineLink} rel="noopener" className="break-all">
            {t('join')}
          </TextLink>
        ) : (
          <EventPlace locale={locale} venue={event.venue} />
        )}
      </Fact>
      {told.text && (
        <Fact term={t('told')}>
          <span
            className="block whitespace-pre-line font-normal"
            {...(told.lang !== locale && { lang: told.lang })}
          >
            {told.text}
          </span>
        </Fact>
      )}
      <Fact term={t('code')}>
        <span className="tabular-nums">{code}</span>
      </Fact>
    </Facts>
  )
}

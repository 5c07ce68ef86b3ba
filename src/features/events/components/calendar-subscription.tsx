import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { ButtonLink } from '@/ui/button-link'
import { Icon } from '@/ui/icon'
import { type CalendarSubject, calendarPath } from '../domain/calendar-address'

type CalendarSubscriptionProps = {
  readonly locale: Locale
  readonly subject: Exclude<CalendarSubject, { of: 'event' }>
}

/** How to have events appear in one's own agenda: a link for agendas that understand one, an address for the others. */
export async function CalendarSubscription({ locale, subject }: CalendarSubscriptionProps) {
  const t = await getTranslations({ locale, namespace: 'events.calendar' })
  const address = env().APP_URL + calendarPath(subject, locale)
  return (
    <div className="grid justify-items-start gap-4">
      <p className="max-w-measure">{subject.of === 'all' ? t('text') : t('textChapter')}</p>
      <ButtonLink href={address.replace(/^https?:/, 'webcal:')}>
        <Icon name="calendar" />
        {t('subscribe')}
      </ButtonLink>
      <p className="max-w-full text-ink-muted text-sm">
        {t('address')}{' '}
        <a href={address} className="text-brand underline [overflow-wrap:anywhere]">
          {address}
        </a>
      </p>
    </div>
  )
}

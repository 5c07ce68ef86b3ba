import { getTranslations } from 'next-intl/server'
import { momentInWords } from '@/features/events/domain/event-time'
import type { Locale } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { Icon } from '@/ui/icon'

/** Until when the seats are kept: as a moment, and with script also as minutes that go by. */
export async function HoldNotice({ locale, until }: { readonly locale: Locale; readonly until: Date }) {
  const t = await getTranslations({ locale, namespace: 'booking.hold' })
  const { time } = momentInWords(until, { timeZone: TIME_ZONE, locale })
  return (
    <p className="flex max-w-form gap-3 rounded-md bg-surface-sunken px-4 py-3">
      <Icon name="clock" className="mt-1 text-brand" />
      <span>
        {t('until', { time })}{' '}
        <hold-clock
          className="text-ink-muted"
          data-until={until.toISOString()}
          data-left={t.raw('left') as string}
          data-last={t('last')}
          data-over={t('over')}
        />
      </span>
    </p>
  )
}

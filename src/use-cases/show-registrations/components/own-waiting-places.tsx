import { getTranslations } from 'next-intl/server'
import { momentInWords, whenOf } from '@/features/events/domain/event-time'
import { type Locale, textFor } from '@/kernel/locale'
import { TIME_ZONE } from '@/kernel/time-zone'
import { InLanguage } from '@/platform/i18n/in-language'
import { TextLink } from '@/ui/text-link'
import type { WaitingPlace } from '../queries/list-waiting-places'

type OwnWaitingPlacesProps = { readonly locale: Locale; readonly places: readonly WaitingPlace[] }

/** Where one waits, at which place in line; or what is kept for one to take. */
export async function OwnWaitingPlaces({ locale, places }: OwnWaitingPlacesProps) {
  const t = await getTranslations({ locale, namespace: 'booking.list' })
  return (
    <ul className="grid">
      {places.map(({ entry, sale, href }) => {
        const when = whenOf(sale, locale)
        const { date, time } = momentInWords(entry.offeredUntil ?? sale.startsAt, {
          timeZone: TIME_ZONE,
          locale,
        })
        return (
          <li key={entry.code} className="grid gap-1 border-line border-b py-5">
            <h3 className="text-lg leading-snug">
              <TextLink href={href[locale]}>
                <InLanguage locale={locale} shown={textFor(locale, sale.title)} />
              </TextLink>
            </h3>
            <p>
              <span className="inline-block first-letter:uppercase">{when.date}</span>, {when.time}
            </p>
            <p className={entry.state === 'offered' ? 'font-semibold' : 'text-ink-muted'}>
              {entry.state === 'offered'
                ? t('offered', { until: `${date}, ${time}` })
                : t('waiting', { count: entry.partySize, position: entry.position ?? 0 })}
            </p>
          </li>
        )
      })}
    </ul>
  )
}

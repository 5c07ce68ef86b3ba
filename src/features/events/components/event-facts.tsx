import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Fact } from '@/ui/fact'
import { Facts } from '@/ui/facts'
import { TextLink } from '@/ui/text-link'
import type { Audience } from '../domain/audiences'
import { whenOf } from '../domain/event-time'
import { languageNames } from '../domain/language-names'
import type { Organised } from '../queries/organised-event'
import { EventPlace } from './event-place'
import { InLanguage } from '@/platform/i18n/in-language'
import { ReaderTime } from './reader-time'

type EventFactsProps = {
  readonly locale: Locale
  readonly event: Organised
  /** Whom it is for; everybody, unless it is said. */
  readonly audience?: Audience
}

/** When, where, for whom, in which language and by whom. */
export async function EventFacts({ locale, event, audience = 'public' }: EventFactsProps) {
  const t = await getTranslations({ locale, namespace: 'events.event' })
  const { startsAt, endsAt, timeZone, venue, languages, organisers } = event
  const when = whenOf(event, locale)
  return (
    <Facts layout="stacked">
      <Fact term={t('when')}>
        <time dateTime={startsAt} className="block first-letter:uppercase">
          {when.date}
        </time>
        <p>{when.time}</p>
        {when.zone && <p className="font-normal text-ink-muted text-sm">{when.zone}</p>}
        <ReaderTime event={{ startsAt, endsAt, timeZone }} locale={locale} sentence={t.raw('inYourTime')} />
      </Fact>
      <Fact term={t('where')}>
        <EventPlace locale={locale} venue={venue} />
      </Fact>
      <Fact term={t('who')}>{t(`for.${audience}`)}</Fact>
      <Fact term={t('language')}>{languageNames(languages, locale)}</Fact>
      {organisers.length > 0 && (
        <Fact term={t('organisers')}>
          <ul className="grid gap-1">
            {organisers.map(({ name, slug }) => (
              <li key={slug}>
                <TextLink as={Link} href={{ pathname: '/chapters/[slug]', params: { slug } }}>
                  <InLanguage locale={locale} shown={name} />
                </TextLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  )
}

import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { SectionHeading } from '@/ui/section-heading'
import { TextLink } from '@/ui/text-link'
import type { Organised } from '../queries/organised-event'
import { EventAgenda } from './event-agenda'

type ChapterEventsProps = {
  readonly locale: Locale
  /** The chapter as the search of the calendar names it. */
  readonly chapterKey: string
  readonly coming: readonly Organised[]
  readonly comingTotal: number
  readonly pastTotal: number
  readonly now: Date
}

/** What a chapter has coming up, and the way to all of it and to what has gone by. */
export async function ChapterEvents(props: ChapterEventsProps) {
  const { locale, chapterKey, coming, comingTotal, pastTotal, now } = props
  const t = await getTranslations({ locale, namespace: 'events.chapter' })
  return (
    <section aria-labelledby="coming">
      <SectionHeading title={t('coming')} titleId="coming">
        {comingTotal > coming.length && (
          <TextLink
            as={Link}
            href={{ pathname: '/events/search', query: { chapter: chapterKey } }}
            variant="forward"
          >
            {t('all', { count: comingTotal })}
          </TextLink>
        )}
      </SectionHeading>
      {coming.length > 0 ? (
        <EventAgenda locale={locale} events={coming} now={now} />
      ) : (
        <p className="max-w-measure py-6 text-ink-muted">{t('empty')}</p>
      )}
      {pastTotal > 0 && (
        <TextLink
          as={Link}
          href={{ pathname: '/events/search', query: { chapter: chapterKey, when: 'past' } }}
          variant="forward"
          className="mt-4"
        >
          {t('past', { count: pastTotal })}
        </TextLink>
      )}
    </section>
  )
}

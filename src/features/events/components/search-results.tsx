import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { ButtonLink } from '@/ui/button-link'
import { Container } from '@/ui/container'
import { EmptyState } from '@/ui/empty-state'
import { PageHeading } from '@/ui/page-heading'
import { TextLink } from '@/ui/text-link'
import type { FilterOptions } from '../queries/filter-options'
import type { SearchedEvents } from '../queries/searched-events'
import { ActiveFilters } from './active-filters'
import { EventFilterForm } from './event-filter-form'
import { IgnoredNotice } from './ignored-notice'
import { MonthAgenda } from './month-agenda'
import { SearchPages } from './search-pages'

type SearchResultsProps = {
  readonly locale: Locale
  readonly found: SearchedEvents
  readonly options: FilterOptions
  readonly now: Date
}

/** The calendar narrowed down, with what was asked and the way back to all of it. */
export async function SearchResults({ locale, found, options, now }: SearchResultsProps) {
  const t = await getTranslations({ locale, namespace: 'events' })
  const { search, ignored, events, total, pages } = found
  return (
    <Container className="grid gap-8 py-10 sm:py-14">
      <PageHeading
        title={search.when === 'past' ? t('search.titlePast') : t('search.title')}
        lead={t('search.found', { count: total })}
      >
        <TextLink as={Link} href="/events" variant="back">
          {t('search.back')}
        </TextLink>
      </PageHeading>
      <EventFilterForm locale={locale} options={options} search={search} />
      <IgnoredNotice locale={locale} ignored={ignored} />
      <ActiveFilters locale={locale} search={search} options={options} />
      {events.length > 0 ? (
        <MonthAgenda locale={locale} events={events} now={now} />
      ) : (
        <EmptyState
          title={t('search.empty.title')}
          action={
            <ButtonLink as={Link} href="/events">
              {t('search.empty.action')}
            </ButtonLink>
          }
        >
          <p>{t('search.empty.text')}</p>
        </EmptyState>
      )}
      <SearchPages locale={locale} search={search} pages={pages} />
    </Container>
  )
}

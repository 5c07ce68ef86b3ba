import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/kernel/locale'
import { Link } from '@/platform/i18n/navigation'
import { Icon } from '@/ui/icon'
import { TextLink } from '@/ui/text-link'
import {
  EVENT_FILTERS,
  type EventFilter,
  type EventSearch,
  queryOf,
  WHOLE_CALENDAR,
  without,
} from '../domain/event-search'
import type { FilterOptions } from '../queries/filter-options'

type ActiveFiltersProps = {
  readonly locale: Locale
  readonly search: EventSearch
  readonly options: FilterOptions
}

/** The filters that are on; each is a link that takes it away. */
export async function ActiveFilters({ locale, search, options }: ActiveFiltersProps) {
  const t = await getTranslations({ locale, namespace: 'events.search' })
  const active = EVENT_FILTERS.filter((filter) => search[filter] !== null)
  if (active.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <p className="text-ink-muted">{t('on')}</p>
      <ul className="flex flex-wrap gap-2">
        {active.map((filter) => {
          const name = nameOf(filter, search, options)
          return (
            <li key={filter}>
              <Link
                href={{ pathname: '/events/search', query: queryOf(without(search, filter)) }}
                aria-label={t('remove', { filter: name })}
                className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line-control px-3.5 font-semibold text-brand text-sm no-underline hover:border-brand hover:bg-note-tint"
              >
                {name}
                <Icon name="close" className="text-xs" />
              </Link>
            </li>
          )
        })}
      </ul>
      {active.length > 1 && (
        <TextLink
          as={Link}
          href={{ pathname: '/events/search', query: queryOf({ ...WHOLE_CALENDAR, when: search.when }) }}
          variant="standalone"
        >
          {t('clear')}
        </TextLink>
      )}
    </div>
  )
}

function nameOf(filter: EventFilter, search: EventSearch, options: FilterOptions): string {
  const choices = filter === 'region' ? [...options.region.belgium, ...options.region.world] : options[filter]
  return choices.find(({ value }) => value === search[filter])?.label ?? search[filter] ?? ''
}

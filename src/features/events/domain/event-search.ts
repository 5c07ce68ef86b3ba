import { civilDateAt } from '@/kernel/civil-date'
import { EVENT_LANGUAGES, type EventLanguage } from './audiences'
import { isMonth } from './months'

/** What a visitor asks of the calendar. Names and values are the same in both languages, so a link survives the switch. */
export type EventSearch = {
  /** YYYY-MM, on the clock of the place. */
  readonly month: string | null
  /** The key of an organising chapter. */
  readonly chapter: string | null
  /** Where the organising chapter lives. */
  readonly region: string | null
  readonly language: EventLanguage | null
  readonly when: 'upcoming' | 'past'
  /** Counted from 1. */
  readonly page: number
}

/** A filter that can be on or off; `when` and `page` always have a value. */
export type EventFilter = Exclude<keyof EventSearch, 'when' | 'page'>
export const EVENT_FILTERS = [
  'month',
  'chapter',
  'region',
  'language',
] as const satisfies readonly EventFilter[]

/** Events on a page of the search. */
export const SEARCH_PAGE_SIZE = 24

export const WHOLE_CALENDAR: EventSearch = {
  month: null,
  chapter: null,
  region: null,
  language: null,
  when: 'upcoming',
  page: 1,
}

type Asked = Readonly<Record<string, string | readonly string[] | undefined>>

type Known = { readonly chapters: readonly string[]; readonly regions: readonly string[]; readonly now: Date }

export type SearchRead = {
  readonly search: EventSearch
  /** Parts that were asked in a way nobody understands, and that therefore do not count. */
  readonly ignored: readonly (keyof EventSearch)[]
}

/** Reads the query of the search page. A part that is left blank is not asked; of a part given twice the first counts. */
export function readEventSearch(asked: Asked, known: Known): SearchRead {
  const ignored: (keyof EventSearch)[] = []
  const read = <T>(part: keyof EventSearch, otherwise: T, understand: (value: string) => T | null): T => {
    const given = asked[part]
    const value = (typeof given === 'string' ? given : (given?.[0] ?? '')).trim()
    if (value === '') return otherwise
    const understood = understand(value)
    if (understood === null) ignored.push(part)
    return understood ?? otherwise
  }
  const month = read('month', null, (value) => (isMonth(value) ? value : null))
  const search: EventSearch = {
    month,
    chapter: read('chapter', null, (value) => oneOf(known.chapters, value)),
    region: read('region', null, (value) => oneOf(known.regions, value)),
    language: read('language', null, (value) => oneOf(EVENT_LANGUAGES, value)),
    when: whenMeant(
      month,
      read('when', 'upcoming', (value) => oneOf(['upcoming', 'past'], value)),
      known.now,
    ),
    page: read('page', 1, (value) => (/^[1-9]\d{0,3}$/.test(value) ? Number(value) : null)),
  }
  return { search, ignored }
}

/** The query that asks this, without what goes without saying. */
export function queryOf(search: EventSearch): Record<string, string> {
  const filters = EVENT_FILTERS.flatMap((filter) => {
    const value = search[filter]
    return value === null ? [] : [[filter, value] as const]
  })
  return {
    ...Object.fromEntries(filters),
    ...(search.when === 'past' ? { when: 'past' } : {}),
    ...(search.page > 1 ? { page: String(search.page) } : {}),
  }
}

/** The search without one of its filters, from its first page. */
export const without = (search: EventSearch, filter: EventFilter): EventSearch => ({
  ...search,
  [filter]: null,
  page: 1,
})

/** A month that has gone by or has yet to begin says by itself which side of today is meant. */
function whenMeant(month: string | null, asked: EventSearch['when'], now: Date): EventSearch['when'] {
  const thisMonth = civilDateAt(now).slice(0, 7)
  if (month === null || month === thisMonth) return asked
  return month < thisMonth ? 'past' : 'upcoming'
}

const oneOf = <T extends string>(values: readonly T[], value: string): T | null =>
  values.find((each) => each === value) ?? null

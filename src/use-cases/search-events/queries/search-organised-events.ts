import type { ChapterListing } from '@/features/chapters/queries/chapter-listing'
import { listChapters } from '@/features/chapters/queries/list-chapters'
import { type EventSearch, readEventSearch, SEARCH_PAGE_SIZE } from '@/features/events/domain/event-search'
import { searchEvents } from '@/features/events/queries/search-events'
import type { SearchedEvents } from '@/features/events/queries/searched-events'
import type { Locale } from '@/kernel/locale'
import { withOrganisers } from '@/use-cases/name-organisers/queries/with-organisers'

/** Searches the calendar with the query of a page's address; a page beyond the last counts as not understood. */
export async function searchOrganisedEvents(question: {
  readonly asked: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly locale: Locale
  readonly now: Date
}): Promise<SearchedEvents> {
  const { asked, locale, now } = question
  const chapters = await listChapters({ locale })
  const read = readEventSearch(asked, {
    chapters: chapters.map(({ key }) => key),
    regions: chapters.flatMap(({ region }) => region ?? []),
    now,
  })
  const look = (search: EventSearch) =>
    searchEvents({
      ...search,
      chapterIds: chapterIdsFor(search, chapters),
      locale,
      now,
      pageSize: SEARCH_PAGE_SIZE,
    })
  const first = await look(read.search)
  const isBeyond = read.search.page > 1 && first.events.length === 0
  const search = isBeyond ? { ...read.search, page: 1 } : read.search
  const { events, total } = isBeyond ? await look(search) : first
  return {
    search,
    ignored: isBeyond ? [...read.ignored, 'page'] : read.ignored,
    events: await withOrganisers(events, { locale }),
    total,
    pages: Math.max(1, Math.ceil(total / SEARCH_PAGE_SIZE)),
  }
}

function chapterIdsFor(
  { chapter, region }: EventSearch,
  chapters: readonly ChapterListing[],
): readonly number[] | null {
  if (chapter === null && region === null) return null
  return chapters
    .filter(
      (each) => (chapter === null || each.key === chapter) && (region === null || each.region === region),
    )
    .map(({ id }) => id)
}

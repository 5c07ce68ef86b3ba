import { type ChapterDetails, findChapter } from '@/features/chapters/queries/find-chapter'
import type { Organised } from '@/features/events/queries/organised-event'
import { searchEvents } from '@/features/events/queries/search-events'
import type { Locale, ShownText } from '@/kernel/locale'
import type { Reader } from '@/platform/payload/reader'
import { withOrganisers } from '@/use-cases/name-organisers/queries/with-organisers'
import { listCoveredStudies } from './list-covered-studies'

export type ChapterWithEvents = ChapterDetails & {
  readonly studies: readonly ShownText[]
  /** The next events, soonest first; `comingTotal` counts those not shown too. */
  readonly coming: readonly Organised[]
  readonly comingTotal: number
  readonly pastTotal: number
}

const SHOWN = 6

/** The chapter at this address that the reader may see, with the public events it organises, or null. */
export async function findChapterWithEvents(
  { slug, locale, now }: { readonly slug: string; readonly locale: Locale; readonly now: Date },
  reader: Reader,
): Promise<ChapterWithEvents | null> {
  const chapter = await findChapter({ slug, locale }, reader)
  if (!chapter) return null
  const wanted = { locale, now, month: null, language: null, chapterIds: [chapter.id], page: 1 } as const
  const [studies, coming, past] = await Promise.all([
    listCoveredStudies(chapter, { locale }),
    searchEvents({ ...wanted, when: 'upcoming', pageSize: SHOWN }),
    searchEvents({ ...wanted, when: 'past', pageSize: 1 }),
  ])
  return {
    ...chapter,
    studies,
    coming: await withOrganisers(coming.events, { locale }),
    comingTotal: coming.total,
    pastTotal: past.total,
  }
}

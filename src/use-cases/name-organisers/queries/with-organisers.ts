import { listChapters } from '@/features/chapters/queries/list-chapters'
import type { EventListing } from '@/features/events/queries/event-listing'
import type { Organised } from '@/features/events/queries/organised-event'
import type { Locale } from '@/kernel/locale'

/** Fills in the names and addresses of organising chapters; a chapter that is not public is left out. */
export async function withOrganisers<E extends EventListing>(
  events: readonly E[],
  { locale }: { readonly locale: Locale },
): Promise<readonly Organised<E>[]> {
  const chapters = new Map((await listChapters({ locale })).map((chapter) => [chapter.id, chapter]))
  return events.map((event) => ({
    ...event,
    organisers: event.chapterIds
      .flatMap((id) => chapters.get(id) ?? [])
      .map(({ name, slug }) => ({ name, slug })),
  }))
}

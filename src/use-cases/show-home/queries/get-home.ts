import type { ChapterListing } from '@/features/chapters/queries/chapter-listing'
import { listChapters } from '@/features/chapters/queries/list-chapters'
import { getNavigation, getSite, type Door, type SiteView } from '@/features/content/queries/get-site'
import { listFaq } from '@/features/content/queries/list-faq'
import type { Organised } from '@/features/events/queries/organised-event'
import type { Locale } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { listComingOrganisedEvents } from '@/use-cases/show-coming-events/queries/list-coming-organised-events'

export type Home = {
  readonly site: SiteView
  readonly doors: readonly Door[]
  readonly events: readonly Organised[]
  /** Chapters for people of one place: in Belgium, and abroad. */
  readonly regional: readonly ChapterListing[]
  readonly abroad: readonly ChapterListing[]
  /** The last part of the address of the question about the alumni number, when editors kept one. */
  readonly numberQuestion: string | undefined
}

const EVENTS_SHOWN = 3

/** What the front page shows; `now` decides which events are still to come. */
export async function getHome({
  locale,
  now,
}: {
  readonly locale: Locale
  readonly now: Date
}): Promise<Home> {
  await tagPage('site', 'events', 'chapters', 'faq')
  const [site, navigation, coming, chapters, faq] = await Promise.all([
    getSite(locale),
    getNavigation(locale),
    listComingOrganisedEvents({ locale, now, limit: EVENTS_SHOWN }),
    listChapters({ locale }),
    listFaq(locale),
  ])
  const questions = faq.flatMap(({ entries }) => entries)
  return {
    site,
    doors: navigation.doors,
    events: coming.events,
    regional: chapters.filter(({ kind }) => kind === 'regional'),
    abroad: chapters.filter(({ kind }) => kind === 'international'),
    // The question that leads to the request form is the one about the number, whatever editors call it.
    numberQuestion: questions.find(({ rooms }) => rooms.includes('/request-number'))?.slugs[locale],
  }
}

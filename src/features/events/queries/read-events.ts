import type { Where } from 'payload'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages } from '@/platform/payload/in-both-languages'
import { pairedById } from '@/platform/payload/paired-by-id'
import { type EventListing, eventListing, LISTED_FIELDS } from './event-listing'

type EventsWanted = {
  readonly locale: Locale
  readonly where: Where
  readonly order: 'soonest-first' | 'latest-first'
  readonly limit: number
  /** Counted from 1. */
  readonly page?: number
}

export type EventsFound = { readonly events: readonly EventListing[]; readonly total: number }

const SORT = {
  'soonest-first': ['startsAt', 'id'],
  'latest-first': ['-startsAt', '-id'],
} satisfies Record<EventsWanted['order'], string[]>

/** Public events as anyone may see them, in both languages at once. */
export async function readEvents({
  locale,
  where,
  order,
  limit,
  page = 1,
}: EventsWanted): Promise<EventsFound> {
  const portal = await getPortal()
  const found = await inBothLanguages((language) =>
    portal.find({
      collection: 'events',
      locale: language,
      where,
      sort: SORT[order],
      limit,
      page,
      depth: 0,
      select: LISTED_FIELDS,
      overrideAccess: false,
    }),
  )
  const docs = pairedById({ nl: found.nl.docs, en: found.en.docs })
  return { events: docs.map((pair) => eventListing(pair, locale)), total: found.nl.totalDocs }
}

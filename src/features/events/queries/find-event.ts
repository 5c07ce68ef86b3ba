import type { Event, EventsSelect } from '@payload-types'
import { type Locale, type LocalizedText, type ShownText, textFor } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { findIdBySlug } from '@/platform/payload/find-id-by-slug'
import { findPicture } from '@/platform/payload/find-picture'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import type { PictureView } from '@/platform/payload/picture'
import { ANYONE, type Reader } from '@/platform/payload/reader'
import { type ShownBody, shownBody } from '@/platform/payload/shown-body'
import { type EventListing, eventListing, LISTED_FIELDS } from './event-listing'

/** An event as its own page shows it. */
export type EventDetails = EventListing & {
  /** Its address in each language, the other language's where it has none of its own. */
  readonly slugs: LocalizedText
  readonly body: ShownBody | null
  readonly cancellationReason: ShownText
  readonly picture: PictureView | null
}

const SHOWN_FIELDS = {
  ...LISTED_FIELDS,
  body: true,
  cancellationReason: true,
  image: true,
} as const satisfies EventsSelect

type ShownEvent = Pick<Event, 'id' | keyof typeof SHOWN_FIELDS>

/** The event at this address that the reader may see, or null. */
export async function findEvent(
  address: { readonly slug: string; readonly locale: Locale },
  reader: Reader = ANYONE,
): Promise<EventDetails | null> {
  const id = await findIdBySlug('events', address, reader)
  if (id === null) return null
  const portal = await getPortal()
  const { nl, en } = await inBothLanguages((locale) =>
    portal.findByID({
      collection: 'events',
      id,
      locale,
      depth: 0,
      select: SHOWN_FIELDS,
      disableErrors: true,
      ...reader,
    }),
  )
  return nl && en ? eventDetails({ nl, en }, address.locale) : null
}

async function eventDetails(
  docs: Readonly<Record<Locale, ShownEvent>>,
  locale: Locale,
): Promise<EventDetails> {
  const slugs = localized(docs, (doc) => doc.slug)
  return {
    ...eventListing(docs, locale),
    slugs: { nl: textFor('nl', slugs).text, en: textFor('en', slugs).text },
    body: shownBody(docs, locale),
    cancellationReason: textFor(
      locale,
      localized(docs, (doc) => doc.cancellationReason),
    ),
    picture: await findPicture(docs[locale].image, { locale }),
  }
}

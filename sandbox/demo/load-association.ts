import type { Payload } from 'payload'
import type { Locale } from '@/kernel/locale'
import { chapters } from './association/chapters'
import { eventTimes } from './association/event-dates'
import { events } from './association/events'
import { faculties } from './association/faculties'
import { programmes } from './association/programmes'
import type { ChapterSeed, EventSeed, VenueSeed } from './association/seed-types'
import { createInBoth } from './create-in-both'
import { drawnPicture } from './drawn-picture'
import type { RichTextOf } from './rich-text-of'

export type Ids = ReadonlyMap<string, number>
type Loading = { readonly portal: Payload; readonly richText: RichTextOf }

/** Faculties and programmes; returns the ids of the faculties by their key. */
export async function loadStudies({ portal }: Loading): Promise<Ids> {
  const facultyIds = new Map<string, number>()
  for (const { key, name, formerNames } of faculties) {
    const id = await createInBoth(portal, 'faculties', (locale) => ({
      name: name[locale],
      code: key,
      formerNames,
    }))
    facultyIds.set(key, id)
  }
  for (const { name, code, level, faculty, formerNames } of programmes) {
    await createInBoth(portal, 'programmes', (locale) => ({
      name: name[locale],
      code,
      level,
      formerNames,
      faculty: idOf(facultyIds, faculty),
    }))
  }
  return facultyIds
}

/** All chapters; returns their ids by key. */
export async function loadChapters(loading: Loading, facultyIds: Ids): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const chapter of chapters) {
    const id = await createInBoth(loading.portal, 'chapters', (locale) =>
      chapterFields(chapter, { ...loading, facultyIds, locale }),
    )
    ids.set(chapter.key, id)
  }
  return ids
}

/** All events, dated from `today` (YYYY-MM-DD). */
export async function loadEvents(loading: Loading, chapterIds: Ids, today: string): Promise<void> {
  for (const event of events) {
    const image = event.picture === 'drawn' ? await drawnImage(loading.portal, event) : null
    await createInBoth(loading.portal, 'events', (locale) => ({
      ...eventFields(event, { ...loading, locale }),
      ...eventTimes(event, today),
      chapters: event.chapters.map((key) => idOf(chapterIds, key)),
      image,
    }))
  }
}

function chapterFields(
  seed: ChapterSeed,
  { facultyIds, locale, richText }: Loading & { readonly facultyIds: Ids; readonly locale: Locale },
) {
  return {
    kind: seed.kind,
    name: seed.name[locale],
    shortName: seed.shortName[locale],
    slug: seed.slug[locale],
    summary: seed.summary[locale],
    body: richText(seed.body[locale]),
    faculties: seed.faculties.map((key) => idOf(facultyIds, key)),
    town: seed.town,
    country: seed.country,
    region: seed.region,
    latitude: seed.latitude,
    longitude: seed.longitude,
    board: seed.board.map(({ name, role }) => ({ name, role: role[locale] })),
    email: seed.email,
    website: seed.website ?? null,
    links: seed.links,
  }
}

function eventFields(seed: EventSeed, { locale, richText }: Loading & { readonly locale: Locale }) {
  return {
    title: seed.title[locale],
    slug: seed.slug[locale],
    summary: seed.summary[locale],
    body: richText(seed.body[locale]),
    state: seed.state,
    cancellationReason: seed.state === 'cancelled' ? seed.cancellationReason[locale] : null,
    timeZone: seed.timeZone,
    venue: venueFields(seed.venue),
    audience: seed.audience,
    languages: seed.languages,
  }
}

function venueFields(venue: VenueSeed) {
  if (venue.kind === 'online') return { kind: 'online' }
  const { name, address, town, country, mapUrl } = venue
  return { kind: 'place', name, address, town, country, mapUrl: mapUrl ?? null }
}

async function drawnImage(portal: Payload, { key, title }: EventSeed): Promise<number> {
  const data = await drawnPicture(key)
  const media = await portal.create({
    collection: 'media',
    depth: 0,
    data: {
      alt: {
        nl: `Golvende lijnen, getekend voor ‘${title.nl}’`,
        en: `Flowing lines, drawn for “${title.en}”`,
      },
      credit: 'Alumninet',
    },
    file: { data, mimetype: 'image/png', name: `${key}.png`, size: data.byteLength },
    overrideAccess: true,
  })
  return media.id
}

export function idOf(ids: Ids, key: string): number {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`The demo names ${key}, which does not exist.`)
  return id
}

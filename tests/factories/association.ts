import type { Chapter, Event } from '@payload-types'
import type { Payload } from 'payload'

let made = 0

/** A published regional chapter, unless `fields` say otherwise. */
export function aChapter(portal: Payload, fields: Partial<Chapter> = {}): Promise<Chapter> {
  made += 1
  return portal.create({
    collection: 'chapters',
    locale: 'nl',
    depth: 0,
    data: { name: `Kring ${made}`, slug: `kring-${made}`, kind: 'regional', _status: 'published', ...fields },
    overrideAccess: true,
  })
}

/** A published public event of `chapters` on 4 December 2026 at 20:00 in Leuven, unless `fields` say otherwise. */
export function anEvent(
  portal: Payload,
  fields: Partial<Event> & { readonly chapters: number[] },
): Promise<Event> {
  made += 1
  return portal.create({
    collection: 'events',
    locale: 'nl',
    depth: 0,
    data: {
      title: `Activiteit ${made}`,
      slug: `activiteit-${made}`,
      startsAt: '2026-12-04T19:00:00.000Z',
      endsAt: '2026-12-04T21:00:00.000Z',
      timeZone: 'Europe/Brussels',
      venue: { kind: 'place', name: 'Aula', town: 'Leuven', country: 'BE' },
      audience: 'public',
      state: 'scheduled',
      languages: ['nl'],
      sequence: 0,
      _status: 'published',
      ...fields,
    },
    overrideAccess: true,
  })
}

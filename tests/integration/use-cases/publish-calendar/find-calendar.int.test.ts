import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const NOW = new Date('2026-12-01T12:00:00Z')

async function calendarAt(path: string) {
  const { findCalendar } = await import('@/use-cases/publish-calendar/queries/find-calendar')
  return findCalendar({
    locale: 'nl',
    segments: path.split('/'),
    now: NOW,
    host: 'portal.example',
    words: { name: 'Alles', chapterName: (chapter) => chapter, cancelled: 'Afgelast', online: 'Online' },
    eventUrl: (slug) => `https://portal.example/nl/activiteiten/${slug}`,
  })
}

async function entriesAt(path: string) {
  const text = (await calendarAt(path))?.text ?? ''
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((entry) => new ICAL.Event(entry))
}

const at = (startsAt: string) => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 7_200_000).toISOString(),
})

beforeAll(async () => {
  const { id: ghent } = await aChapter(portal(), { name: 'Kern Gent', slug: 'kern-gent' })
  const { id: other } = await aChapter(portal(), { name: 'Elders', slug: 'elders' })
  const { id: draft } = await aChapter(portal(), { slug: 'concept', _status: 'draft' })
  const make = (fields: Parameters<typeof anEvent>[1]) => anEvent(portal(), fields)
  await make({ title: 'Wandeling', slug: 'wandeling', chapters: [ghent], ...at('2026-12-12T13:00:00Z') })
  await make({
    title: 'Fietstocht',
    slug: 'fietstocht',
    chapters: [ghent],
    ...at('2026-12-13T13:00:00Z'),
    state: 'cancelled',
    cancellationReason: 'Te veel regen.',
  })
  await make({
    title: 'Webinar',
    chapters: [other],
    ...at('2026-12-14T13:00:00Z'),
    venue: { kind: 'online' },
  })
  await make({ title: 'Vorige zomer', chapters: [other], ...at('2026-07-01T13:00:00Z') })
  await make({
    title: 'Lang geleden',
    slug: 'lang-geleden',
    chapters: [other],
    ...at('2025-07-01T13:00:00Z'),
  })
  await make({
    title: 'Voor leden',
    slug: 'voor-leden',
    chapters: [ghent],
    ...at('2026-12-15T13:00:00Z'),
    audience: 'members',
  })
  await make({
    title: 'Concept',
    slug: 'concept',
    chapters: [draft],
    ...at('2026-12-16T13:00:00Z'),
    _status: 'draft',
  })
})

describe('the calendar of everything', () => {
  it('holds what is public, a year back, and keeps what is called off', async () => {
    const entries = await entriesAt('all.ics')
    expect(entries.map(({ summary, location }) => [summary, location])).toEqual([
      ['Vorige zomer', 'Aula, Leuven'],
      ['Wandeling', 'Aula, Leuven'],
      ['Afgelast: Fietstocht', 'Aula, Leuven'],
      ['Webinar', 'Online'],
    ])
  })

  it('changed last when one of its entries did', async () => {
    const { docs } = await portal().find({
      collection: 'events',
      where: {
        and: [
          { audience: { equals: 'public' } },
          { endsAt: { greater_than: '2026-01-01' } },
          { _status: { equals: 'published' } },
        ],
      },
      sort: '-updatedAt',
      limit: 1,
      overrideAccess: true,
    })
    expect((await calendarAt('all.ics'))?.lastModified).toBe(docs[0]?.updatedAt)
  })
})

describe('the calendar of a chapter', () => {
  it('holds its own events and bears its name', async () => {
    const entries = await entriesAt('chapters/kern-gent.ics')
    expect(entries.map(({ summary }) => summary)).toEqual(['Wandeling', 'Afgelast: Fietstocht'])
    expect((await calendarAt('chapters/kern-gent.ics'))?.text).toContain('\r\nX-WR-CALNAME:Kern Gent\r\n')
  })
})

describe('one event for an agenda', () => {
  it('is there however long ago it was', async () => {
    const [entry] = await entriesAt('events/lang-geleden.ics')
    expect(entry?.summary).toBe('Lang geleden')
  })

  it('has a sequence that grows when it is moved, under the same identity', async () => {
    const [before] = await entriesAt('events/wandeling.ics')
    const { docs } = await portal().find({
      collection: 'events',
      where: { slug: { equals: 'wandeling' } },
      overrideAccess: true,
    })
    await portal().update({
      collection: 'events',
      id: docs[0]?.id ?? 0,
      data: { ...at('2026-12-12T14:00:00Z') },
      overrideAccess: true,
    })
    const [after] = await entriesAt('events/wandeling.ics')
    expect([before?.uid === after?.uid, before?.sequence, after?.sequence]).toEqual([true, 0, 1])
  })
})

it.each([
  'events/voor-leden.ics',
  'events/concept.ics',
  'chapters/concept.ics',
  'events/nergens.ics',
  'all.txt',
])('There is no calendar at %s', async (path) => expect(await calendarAt(path)).toBeNull())

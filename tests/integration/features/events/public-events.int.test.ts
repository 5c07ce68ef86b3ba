import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const NOW = new Date('2026-12-01T12:00:00Z')

// Imported inside tests: the environment is read once, on import, and set before that.
const queries = {
  coming: async () => (await import('@/features/events/queries/list-coming-events')).listComingEvents,
  find: async () => (await import('@/features/events/queries/find-event')).findEvent,
  hidden: async () => (await import('@/features/events/queries/find-hidden-event')).findHiddenEvent,
  choices: async () => (await import('@/features/events/queries/list-calendar-choices')).listCalendarChoices,
}

let chapter: number

beforeAll(async () => {
  chapter = (await aChapter(portal())).id
  const make = (fields: Parameters<typeof anEvent>[1]) => anEvent(portal(), fields)
  const { id } = await make({
    chapters: [chapter],
    title: 'Lezing',
    slug: 'lezing',
    summary: 'Over bruggen.',
  })
  await portal().update({
    collection: 'events',
    id,
    locale: 'en',
    data: { title: 'Lecture', slug: 'lecture' },
    overrideAccess: true,
  })
  await make({
    chapters: [chapter],
    title: 'Enkel Nederlands',
    slug: 'enkel-nederlands',
    languages: ['nl', 'fr'],
  })
  await make({
    chapters: [chapter],
    title: 'Voor leden',
    slug: 'voor-leden',
    audience: 'members',
    languages: ['de'],
  })
  await make({ chapters: [chapter], title: 'Voor alumni', slug: 'voor-alumni', audience: 'alumni' })
  await make({ chapters: [chapter], title: 'Een concept', slug: 'een-concept', _status: 'draft' })
  await make({ chapters: [chapter], title: 'Afgelast', slug: 'afgelast', state: 'cancelled' })
  await make({
    chapters: [chapter],
    title: 'Voorbij',
    slug: 'voorbij',
    startsAt: '2026-11-30T10:00:00.000Z',
    endsAt: '2026-11-30T12:00:00.000Z',
  })
  await make({
    chapters: [chapter],
    title: 'Nu bezig',
    slug: 'nu-bezig',
    startsAt: '2026-11-30T10:00:00.000Z',
    endsAt: '2026-12-02T12:00:00.000Z',
  })
})

describe('the coming events', () => {
  it('are those for everyone that have not ended, soonest first, what is called off among them', async () => {
    const listComingEvents = await queries.coming()
    const { events, total } = await listComingEvents({ locale: 'nl', now: NOW, limit: 10 })
    expect(events.map(({ title }) => title.text)).toEqual([
      'Nu bezig',
      'Lezing',
      'Enkel Nederlands',
      'Afgelast',
    ])
    expect(total).toBe(4)
  })

  it('are counted beyond what is asked for', async () => {
    const listComingEvents = await queries.coming()
    const { events, total } = await listComingEvents({ locale: 'nl', now: NOW, limit: 1 })
    expect([events.length, total]).toEqual([1, 4])
  })

  it('stand in the other language where one is missing, and say so', async () => {
    const listComingEvents = await queries.coming()
    const { events } = await listComingEvents({ locale: 'en', now: NOW, limit: 10 })
    expect(events.slice(1, 3).map(({ title, slug }) => ({ ...title, slug }))).toEqual([
      { text: 'Lecture', lang: 'en', slug: 'lecture' },
      { text: 'Enkel Nederlands', lang: 'nl', slug: 'enkel-nederlands' },
    ])
  })

  it('show what is published, whatever an editor is still changing', async () => {
    const find = await queries.find()
    const published = await find({ slug: 'lezing', locale: 'nl' })
    await portal().update({
      collection: 'events',
      id: published?.id ?? 0,
      locale: 'nl',
      draft: true,
      data: { title: 'Nog geheim' },
      overrideAccess: true,
    })
    expect((await find({ slug: 'lezing', locale: 'nl' }))?.title.text).toBe('Lezing')
  })
})

describe('an event at an address', () => {
  it('is found under the slug of each language, and knows both', async () => {
    const findEvent = await queries.find()
    const [nl, en] = [
      await findEvent({ slug: 'lezing', locale: 'nl' }),
      await findEvent({ slug: 'lecture', locale: 'en' }),
    ]
    expect([nl?.id === en?.id, nl?.slugs]).toEqual([true, { nl: 'lezing', en: 'lecture' }])
  })

  it('is not found under the slug of another language it has its own in', async () => {
    const findEvent = await queries.find()
    expect(await findEvent({ slug: 'lezing', locale: 'en' })).toBeNull()
  })

  it('that lacks a language stands there under the slug of the other', async () => {
    const findEvent = await queries.find()
    const found = await findEvent({ slug: 'enkel-nederlands', locale: 'en' })
    expect(found?.title).toEqual({ text: 'Enkel Nederlands', lang: 'nl' })
  })

  it.each(['voor-leden', 'voor-alumni', 'een-concept', 'nergens'])(
    'is not found for everyone at %s',
    async (slug) => {
      const findEvent = await queries.find()
      expect(await findEvent({ slug, locale: 'nl' })).toBeNull()
    },
  )
})

describe('an event that is not for everyone', () => {
  it.each([
    ['voor-leden', { audience: 'members' }],
    ['voor-alumni', { audience: 'alumni' }],
    ['lezing', null],
    ['een-concept', null],
    ['nergens', null],
  ])('at %s tells %j and nothing else', async (slug, expected) => {
    const findHiddenEvent = await queries.hidden()
    expect(await findHiddenEvent({ slug, locale: 'nl' })).toEqual(expected)
  })
})

describe('what the calendar can be narrowed down to', () => {
  it('leaves out months and languages that only hidden events have', async () => {
    const listCalendarChoices = await queries.choices()
    expect(await listCalendarChoices()).toEqual({ months: ['2026-11', '2026-12'], languages: ['nl', 'fr'] })
  })
})

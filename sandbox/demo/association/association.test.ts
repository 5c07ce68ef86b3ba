import { describe, expect, it } from 'vitest'
import { isSlug } from '../../../src/kernel/slug'
import { chapters } from './chapters'
import { eventTimes } from './event-dates'
import { events } from './events'
import { faculties } from './faculties'
import { programmes } from './programmes'

/** Words that stand in an address where the slug of an event could stand. */
const RESERVED_FOR_EVENTS = ['zoeken', 'search', 'inschrijven', 'register']
const DEMO_HOST = /^https:\/\/[a-z0-9.-]+\.example(\/|$)/

const facultyKeys = new Set(faculties.map(({ key }) => key))
const chapterKeys = new Set(chapters.map(({ key }) => key))

describe('the demo association', () => {
  it('has 16 faculties, 44 chapters and 60 events', () => {
    expect([faculties.length, chapters.length, events.length]).toEqual([16, 44, 60])
  })

  it('has the chapters of each kind that an association has', () => {
    expect(countBy(chapters.map(({ kind }) => kind))).toEqual({
      umbrella: 1,
      faculty: 16,
      interest: 3,
      regional: 12,
      international: 12,
    })
  })

  it('names each key, code, slug and e-mail address once', () => {
    expect(repeated(faculties.map(({ key }) => key))).toEqual([])
    expect(repeated(faculties.map(({ slug }) => slug))).toEqual([])
    expect(repeated(programmes.map(({ code }) => code))).toEqual([])
    expect(repeated(chapters.map(({ key }) => key))).toEqual([])
    expect(repeated(chapters.map(({ email }) => email))).toEqual([])
    expect(repeated(events.map(({ key }) => key))).toEqual([])
    for (const locale of ['nl', 'en'] as const) {
      expect(repeated(chapters.map(({ slug }) => slug[locale]))).toEqual([])
      expect(repeated(events.map(({ slug }) => slug[locale]))).toEqual([])
    }
  })

  it('says everything in both languages', () => {
    expect(emptyTexts({ faculties, programmes, chapters, events })).toEqual([])
  })

  it('writes Dutch text that differs from the English where it is prose', () => {
    const prose = [...chapters, ...events].flatMap(({ summary, body }) => [summary, body])
    expect(prose.filter(({ nl, en }) => nl === en)).toEqual([])
  })

  it('has slugs that can stand in an address', () => {
    const slugs = [...chapters, ...events].flatMap(({ slug }) => [slug.nl, slug.en])
    expect([...slugs, ...faculties.map(({ slug }) => slug)].filter((slug) => !isSlug(slug))).toEqual([])
  })
})

describe('programmes', () => {
  it('belong to a faculty, and each faculty has six to nine', () => {
    const perFaculty = countBy(programmes.map(({ faculty }) => faculty))
    expect(Object.keys(perFaculty).filter((faculty) => !facultyKeys.has(faculty))).toEqual([])
    expect(faculties.filter(({ key }) => !isBetween(perFaculty[key] ?? 0, 6, 9))).toEqual([])
  })
})

describe('chapters', () => {
  it('of a faculty stand for one faculty each, and the others for none', () => {
    const covered = chapters.filter(({ kind }) => kind === 'faculty').flatMap((chapter) => chapter.faculties)
    expect([...covered].sort()).toEqual([...facultyKeys].sort())
    expect(chapters.filter((chapter) => chapter.kind !== 'faculty' && chapter.faculties.length > 0)).toEqual(
      [],
    )
  })

  it('lie somewhere on the map, in a country and a region that go together', () => {
    const astray = chapters.filter(
      ({ latitude, longitude, country, region }) =>
        !isBetween(latitude, -90, 90) ||
        !isBetween(longitude, -180, 180) ||
        !/^[A-Z]{2}$/.test(country) ||
        CONTINENTS.includes(region) === (country === 'BE'),
    )
    expect(astray).toEqual([])
  })

  it('in Belgium lie in Belgium', () => {
    const outside = chapters.filter(
      ({ country, latitude, longitude }) =>
        country === 'BE' && !(isBetween(latitude, 49.4, 51.6) && isBetween(longitude, 2.5, 6.5)),
    )
    expect(outside).toEqual([])
  })

  it('have a board of three to five people and addresses that reach nobody', () => {
    expect(chapters.filter(({ board }) => !isBetween(board.length, 3, 5))).toEqual([])
    expect(chapters.filter(({ email }) => !email.endsWith('@alumninet.example'))).toEqual([])
    const addresses = chapters.flatMap(({ website, links }) =>
      [website ?? [], links.map(({ url }) => url)].flat(),
    )
    expect(addresses.filter((address) => !DEMO_HOST.test(address))).toEqual([])
  })

  it('fit their summary in one sentence of the page', () => {
    expect(
      chapters.flatMap(({ summary }) => [summary.nl, summary.en]).filter((text) => text.length > 240),
    ).toEqual([])
  })

  it('each hold at least one event', () => {
    const organisers = new Set(events.flatMap((event) => event.chapters))
    expect([...chapterKeys].filter((key) => !organisers.has(key))).toEqual([])
  })
})

describe('events', () => {
  it('are organised by chapters that exist', () => {
    expect(events.flatMap((event) => event.chapters).filter((key) => !chapterKeys.has(key))).toEqual([])
    expect(events.filter((event) => event.chapters.length === 0)).toEqual([])
  })

  it('take no slug that the portal needs for itself', () => {
    const slugs = events.flatMap(({ slug }) => [slug.nl, slug.en])
    expect(slugs.filter((slug) => RESERVED_FOR_EVENTS.includes(slug))).toEqual([])
  })

  it('happen in a time zone that exists', () => {
    expect(events.filter(({ timeZone }) => !isTimeZone(timeZone))).toEqual([])
  })

  it('fit their summary in a sentence or two', () => {
    expect(
      events.flatMap(({ summary }) => [summary.nl, summary.en]).filter((text) => text.length > 300),
    ).toEqual([])
  })

  it('are for everyone but for 8 that are for alumni and 5 for members', () => {
    expect(countBy(events.map(({ audience }) => audience))).toEqual({ public: 47, alumni: 8, members: 5 })
  })

  it('go ahead, but for two that were called off', () => {
    expect(countBy(events.map(({ state }) => state))).toEqual({ scheduled: 58, cancelled: 2 })
  })

  it.each(['2026-01-01', '2026-03-05', '2026-07-14', '2026-11-22', '2026-12-20', '2028-02-29'])(
    'loaded on %s: 42 lie ahead within half a year, 18 are over',
    (today) => {
      const times = events.map((event) => eventTimes(event, today))
      expect(times.filter(({ startsAt }) => startsAt.slice(0, 10) > today)).toHaveLength(42)
      expect(times.filter(({ endsAt }) => endsAt.slice(0, 10) < today)).toHaveLength(18)
      expect(times.filter(({ startsAt, endsAt }) => startsAt >= endsAt)).toEqual([])
    },
  )
})

const CONTINENTS: readonly string[] = ['europe', 'asia', 'africa', 'north-america', 'south-america']

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most

const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index)

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1
  return counts
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

/** The paths of all texts, however deep, that are empty or only blank. */
function emptyTexts(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => emptyTexts(inner, `${path}/${key}`))
}

import { beforeAll, describe, expect, it } from 'vitest'
import { aChapter, anEvent } from '../../../factories/association'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()

const NOW = new Date('2026-12-01T12:00:00Z')

async function search(asked: Record<string, string>) {
  const { searchOrganisedEvents } = await import('@/use-cases/search-events/queries/search-organised-events')
  return searchOrganisedEvents({ asked, locale: 'nl', now: NOW })
}
const titles = async (asked: Record<string, string>) =>
  (await search(asked)).events.map(({ title }) => title.text)

const at = (startsAt: string, hours = 2) => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + hours * 3_600_000).toISOString(),
})

beforeAll(async () => {
  const chapters = await Promise.all([
    aChapter(portal(), { name: 'Kern Gent', slug: 'kern-gent', region: 'oost-vlaanderen' }),
    aChapter(portal(), {
      name: 'Chapter Japan',
      slug: 'chapter-japan',
      kind: 'international',
      region: 'asia',
    }),
    aChapter(portal(), { name: 'Verborgen kern', slug: 'verborgen', region: 'limburg', _status: 'draft' }),
  ])
  const [ghent, japan, draft] = chapters.map(({ id }) => id) as [number, number, number]
  const make = (fields: Parameters<typeof anEvent>[1]) => anEvent(portal(), fields)
  await make({ title: 'Wandeling', chapters: [ghent], ...at('2026-12-12T13:00:00Z') })
  await make({
    title: 'Samen',
    chapters: [ghent, japan],
    ...at('2026-12-20T13:00:00Z'),
    languages: ['nl', 'en'],
  })
  await make({
    title: 'Ontbijt in Tokio',
    chapters: [japan],
    // Still 31 December in Belgium, already the new year in Tokyo.
    ...at('2026-12-31T22:00:00Z'),
    timeZone: 'Asia/Tokyo',
    languages: ['en', 'ja'],
  })
  await make({ title: 'Vorig jaar', chapters: [ghent], ...at('2025-12-12T13:00:00Z') })
  await make({ title: 'Vorige maand', chapters: [ghent], ...at('2026-11-12T13:00:00Z') })
  await make({ title: 'Van een verborgen kern', chapters: [draft], ...at('2027-03-01T13:00:00Z') })
  await make({ title: 'Voor leden', chapters: [ghent], ...at('2026-12-13T13:00:00Z'), audience: 'members' })
})

describe('a search of the calendar', () => {
  it.each([
    { asked: {}, expected: ['Wandeling', 'Samen', 'Ontbijt in Tokio', 'Van een verborgen kern'] },
    { asked: { when: 'past' }, expected: ['Vorige maand', 'Vorig jaar'] },
    { asked: { month: '2026-12' }, expected: ['Wandeling', 'Samen'] },
    { asked: { month: '2027-01' }, expected: ['Ontbijt in Tokio'] },
    { asked: { month: '2025-12' }, expected: ['Vorig jaar'] },
    { asked: { month: '2027-02' }, expected: [] },
    { asked: { chapter: 'kern-gent' }, expected: ['Wandeling', 'Samen'] },
    { asked: { region: 'asia' }, expected: ['Samen', 'Ontbijt in Tokio'] },
    { asked: { region: 'asia', chapter: 'kern-gent' }, expected: [] },
    { asked: { language: 'en' }, expected: ['Samen', 'Ontbijt in Tokio'] },
    { asked: { language: 'ja', month: '2026-12' }, expected: [] },
  ])('for $asked finds $expected', async ({ asked, expected }) => {
    expect(await titles(asked)).toEqual(expected)
  })

  it('names the organisers, the leading one first, and none that is not public', async () => {
    const { events } = await search({})
    const names = Object.fromEntries(
      events.map(({ title, organisers }) => [title.text, organisers.map(({ name }) => name.text)]),
    )
    expect(names).toEqual({
      Wandeling: ['Kern Gent'],
      Samen: ['Kern Gent', 'Chapter Japan'],
      'Ontbijt in Tokio': ['Chapter Japan'],
      'Van een verborgen kern': [],
    })
  })

  it('does not know a chapter or region that is not public', async () => {
    expect((await search({ chapter: 'verborgen', region: 'limburg' })).ignored).toEqual(['chapter', 'region'])
  })

  it('counts an event of several chapters once', async () => {
    const { total, pages } = await search({ region: 'asia' })
    expect([total, pages]).toEqual([2, 1])
  })

  it('beyond the last page is the first, and says so', async () => {
    const { search: understood, ignored, events } = await search({ page: '9' })
    expect([understood.page, ignored, events.length]).toEqual([1, ['page'], 4])
  })
})

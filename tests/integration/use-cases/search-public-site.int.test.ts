import { describe, expect, it } from 'vitest'
import type { Locale } from '@/kernel/locale'
import { searchQuestion } from '@/use-cases/search-public-site/domain/search-question'
import {
  type SearchAnswer,
  searchPublicSite,
} from '@/use-cases/search-public-site/queries/search-public-site'
import { aChapter, anEvent } from '../../factories/association'
import { onOwnPortal } from '../portal'

const { portal } = onOwnPortal()

const now = new Date('2026-12-01T12:00:00Z')

const search = (
  q: string,
  { locale = 'nl', only }: { locale?: Locale; only?: string } = {},
): Promise<SearchAnswer> => searchPublicSite({ question: searchQuestion({ q, in: only }), locale, now })

const titles = async (...asked: Parameters<typeof search>): Promise<readonly string[]> =>
  (await search(...asked)).results.map(({ title }) => title)

const richText = (words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', version: 1, text: words }] }],
  },
})

describe('a search of the public site', () => {
  it('never finds an event that is not for everyone, nor a draft', async () => {
    const { id: chapter } = await aChapter(portal(), { name: 'Kring van glazeniers' })
    const chapters = [chapter]
    await anEvent(portal(), { chapters, title: 'Glasblazen voor iedereen' })
    await anEvent(portal(), { chapters, title: 'Glasblazen voor leden', audience: 'members' })
    await anEvent(portal(), { chapters, title: 'Glasblazen voor alumni', audience: 'alumni' })
    await anEvent(portal(), { chapters, title: 'Glasblazen in de steigers', _status: 'draft' })

    expect(await titles('glasblazen')).toEqual(['Glasblazen voor iedereen'])
    expect(await titles('glasblzen')).toEqual(['Glasblazen voor iedereen'])
    expect((await search('glasblazen')).counts).toEqual({ faq: 0, events: 1, chapters: 0, pages: 0 })
  })

  it('does not mind accents and capitals, and takes the last word unfinished', async () => {
    await aChapter(portal(), { name: 'Crème Brûlée Genootschap' })
    for (const question of ['crème brûlée', 'CREME brulee', 'genootschap creme', 'creme bru']) {
      expect(await titles(question), question).toEqual(['Crème Brûlée Genootschap'])
    }
    expect((await search('bru creme')).how, 'the first word must be whole').toBe('alike')
  })

  it('puts a title before a text, and what is over last', async () => {
    const { id: chapter } = await aChapter(portal(), { name: 'Vrienden van de nachtegaal' })
    await aChapter(portal(), { name: 'Andere vogels', summary: 'Ook voor wie een nachtegaal wil horen.' })
    await anEvent(portal(), {
      chapters: [chapter],
      title: 'Nachtegaal, nachtegaal',
      startsAt: '2026-05-01T04:00:00.000Z',
      endsAt: '2026-05-01T06:00:00.000Z',
    })
    expect(await titles('nachtegaal')).toEqual([
      'Vrienden van de nachtegaal',
      'Andere vogels',
      'Nachtegaal, nachtegaal',
    ])
  })

  it('shows the other language only where there is nothing in the reader’s own', async () => {
    const { id } = await aChapter(portal(), { name: 'Kern Zanzibar', slug: 'kern-zanzibar' })
    await portal().update({
      collection: 'chapters',
      id,
      locale: 'en',
      data: { name: 'Zanzibar chapter', slug: 'zanzibar-chapter' },
      overrideAccess: true,
    })
    await aChapter(portal(), { name: 'Vlaamse kring Zanzibar', slug: 'vlaamse-kring-zanzibar' })
    expect(await titles('zanzibar', { locale: 'nl' })).toEqual(['Kern Zanzibar', 'Vlaamse kring Zanzibar'])
    const { results } = await search('zanzibar', { locale: 'en' })
    expect(results.map(({ title, locale }) => [title, locale])).toEqual([
      ['Vlaamse kring Zanzibar', 'nl'],
      ['Zanzibar chapter', 'en'],
    ])
  })

  it('keeps to one kind when asked, and still counts the others', async () => {
    const { id: chapter } = await aChapter(portal(), { name: 'Kring van kantklossers' })
    await anEvent(portal(), { chapters: [chapter], title: 'Kantklossers aan het werk' })
    const { results, counts, total } = await search('kantklossers', { only: 'events' })
    expect(results.map(({ kind }) => kind)).toEqual(['events'])
    expect({ ...counts, total }).toEqual({ faq: 0, events: 1, chapters: 1, pages: 0, total: 2 })
  })

  it('reads the answers of questions and the texts of pages, and leads to a page’s fixed room', async () => {
    const category = await portal().create({
      collection: 'faq-categories',
      locale: 'nl',
      data: { name: 'Algemeen', slug: 'algemeen' },
      overrideAccess: true,
    })
    await portal().create({
      collection: 'faq-entries',
      locale: 'nl',
      data: {
        question: 'Waar is mijn sleutel?',
        slug: 'sleutel',
        answer: richText('Onder de deurmat.'),
        category: category.id,
        _status: 'published',
      },
      overrideAccess: true,
    })
    await portal().create({
      collection: 'pages',
      locale: 'nl',
      data: {
        title: 'Privacyverklaring',
        slug: 'privacyverklaring',
        purpose: 'privacy',
        blocks: [{ blockType: 'text', body: richText('Ook de deurmat houdt iets bij.') }],
        _status: 'published',
      },
      overrideAccess: true,
    })
    const { results } = await search('deurmat')
    expect(results.map(({ kind, title, purpose }) => [kind, title, purpose])).toEqual([
      ['pages', 'Privacyverklaring', 'privacy'],
      ['faq', 'Waar is mijn sleutel?', null],
    ])
  })

  it.each(["'; drop table events; --", '%', '\\', ':* & !', "o'", 'ŉ', '()', '½', '東京', '🎓'])(
    'answers %j too',
    async (odd) => {
      expect(await search(odd)).toMatchObject({ results: expect.any(Array) })
    },
  )

  it('finds nothing when nothing is asked', async () => {
    expect(await search('  ')).toMatchObject({ how: 'by-words', results: [], total: 0 })
  })
})

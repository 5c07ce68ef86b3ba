import { describe, expect, it } from 'vitest'
import { queryOf, readEventSearch, WHOLE_CALENDAR, without } from './event-search'

const known = {
  chapters: ['ingenieurs', 'chapter-indonesie'],
  regions: ['limburg', 'asia'],
  now: new Date('2026-12-03T12:00:00Z'),
}
const read = (asked: Record<string, string | string[]>) => readEventSearch(asked, known)

describe('a search of the calendar', () => {
  it('without a question is the whole calendar', () => {
    expect(read({})).toEqual({ search: WHOLE_CALENDAR, ignored: [] })
  })

  it('treats what a form leaves blank as not asked', () => {
    expect(read({ month: '', chapter: ' ', region: '', language: '', when: '', page: '' })).toEqual({
      search: WHOLE_CALENDAR,
      ignored: [],
    })
  })

  it('reads every part', () => {
    const asked = {
      month: '2027-01',
      chapter: 'ingenieurs',
      region: 'limburg',
      language: 'en',
      when: 'upcoming',
      page: '2',
    }
    expect(read(asked)).toEqual({ search: { ...asked, page: 2 }, ignored: [] })
  })

  it.each([
    ['month', '2026-13'],
    ['month', 'december'],
    ['chapter', 'nergens'],
    ['region', 'atlantis'],
    ['language', 'xx'],
    ['when', 'someday'],
    ['page', '0'],
    ['page', '-1'],
    ['page', '2.5'],
    ['page', '99999'],
  ])('ignores %s=%s and says so', (part, value) => {
    expect(read({ [part]: value })).toEqual({ search: WHOLE_CALENDAR, ignored: [part] })
  })

  it('takes the first of a part that is given twice', () => {
    expect(read({ language: ['en', 'nl'] })).toEqual({
      search: { ...WHOLE_CALENDAR, language: 'en' },
      ignored: [],
    })
  })

  it.each([
    { month: '2026-11', when: 'upcoming', meant: 'past' },
    { month: '2027-01', when: 'past', meant: 'upcoming' },
    { month: '2026-12', when: 'past', meant: 'past' },
    { month: '2026-12', when: 'upcoming', meant: 'upcoming' },
  ])('in $month means $meant when $when is asked in december 2026', ({ month, when, meant }) => {
    expect(read({ month, when }).search.when).toBe(meant)
  })
})

describe('the query of a search', () => {
  it('leaves out what goes without saying', () => {
    expect(queryOf(WHOLE_CALENDAR)).toEqual({})
  })

  it('asks the same search again', () => {
    const { search } = read({ month: '2026-11', region: 'asia', language: 'en', when: 'past', page: '3' })
    expect(read(queryOf(search))).toEqual({ search, ignored: [] })
  })

  it('without a filter begins at the first page', () => {
    const { search } = read({ region: 'asia', language: 'en', page: '3' })
    expect(queryOf(without(search, 'region'))).toEqual({ language: 'en' })
  })
})

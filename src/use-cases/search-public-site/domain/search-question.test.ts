import { describe, expect, it } from 'vitest'
import { searchQuestion } from './search-question'

describe('a search question', () => {
  it('is tidied and taken apart into words', () => {
    expect(searchQuestion({ q: '  Réünie\t in  Leuven! ' })).toEqual({
      text: 'Réünie in Leuven!',
      words: ['Réünie', 'in', 'Leuven'],
      only: null,
      wasShortened: false,
    })
  })

  it.each([
    [{}, ''],
    [{ q: '' }, ''],
    [{ q: ['lidkaart', 'attest'] }, 'lidkaart'],
    [{ q: 'a\u0000b' }, 'a b'],
  ])('in %j is %j', (query, text) => expect(searchQuestion(query).text).toBe(text))

  it('is cut after a hundred characters, never within one, and says so', () => {
    const question = searchQuestion({ q: '𝄞'.repeat(101) })
    expect([...question.text].length).toBe(100)
    expect(question.wasShortened).toBe(true)
  })

  it('has no words when there is nothing to look for in it', () => {
    expect(searchQuestion({ q: "'; -- !?" }).words).toEqual([])
  })

  it.each([
    ['faq', 'faq'],
    ['events', 'events'],
    ['staff', null],
    [['pages', 'faq'], 'pages'],
    [undefined, null],
  ])('asked in %j looks in %j', (given, only) => {
    expect(searchQuestion({ q: 'x', in: given }).only).toBe(only)
  })
})

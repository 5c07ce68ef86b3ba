import { describe, expect, it } from 'vitest'
import en from '../../../../messages/en/requests.json'
import nl from '../../../../messages/nl/requests.json'
import { LIBRARY_CARD_REFUSALS, REQUEST_REFUSALS } from './refusal-codes'

describe('a refusal of a request', () => {
  it.each([
    ['nl', nl],
    ['en', en],
  ])('has a sentence for each code in %s, and no sentence is left over', (_locale, words) => {
    expect(Object.keys(words.refusals)).toEqual([...REQUEST_REFUSALS])
    expect(Object.keys(words.libraryCard.refusals)).toEqual([...LIBRARY_CARD_REFUSALS])
    const sentences = [...Object.values(words.refusals), ...Object.values(words.libraryCard.refusals)]
    expect(sentences.filter((sentence) => !/[.?]$/.test(sentence))).toEqual([])
  })
})

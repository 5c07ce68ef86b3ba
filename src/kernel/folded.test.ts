import { describe, expect, it } from 'vitest'
import { folded, wordsOf } from './folded'

describe('a folded text', () => {
  it.each([
    ['Coördinatie', 'coordinatie'],
    ['Crème BRÛLÉE', 'creme brulee'],
    ['Œuvre, straße', 'oeuvre, strasse'],
    ['Łódź', 'lodz'],
    ['東京', '東京'],
  ])('of %j is %j', (text, expected) => expect(folded(text)).toBe(expected))
})

describe('the words of a text', () => {
  it('are its runs of letters and digits, accents included', () => {
    expect(wordsOf('Eén e-mail, of 2? (café)')).toEqual(['Eén', 'e', 'mail', 'of', '2', 'café'])
  })
})

import { describe, expect, it } from 'vitest'
import { shownExcerpt } from './shown-excerpt'

describe('the excerpt of a text', () => {
  it.each([
    [null, ''],
    ['Een hele zin.', 'Een hele zin.'],
    ['bijvoorbeeld Q1234567 . Je vindt het', 'bijvoorbeeld Q1234567. Je vindt …'],
  ])('of %j is %j', (text, expected) => expect(shownExcerpt(text)).toBe(expected))

  it('is broken off between words', () => {
    const shown = shownExcerpt('woord '.repeat(60))
    expect(shown).toMatch(/^(woord )+…$/)
    expect(shown.length).toBeLessThan(185)
  })
})

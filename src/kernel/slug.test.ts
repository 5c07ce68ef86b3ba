import { describe, expect, it } from 'vitest'
import { isSlug, slugify } from './slug'

describe('a slug from a title', () => {
  it.each([
    ['Kring van ingenieurs', 'kring-van-ingenieurs'],
    ['Wat een brug ons leert: lezing', 'wat-een-brug-ons-leert-lezing'],
    ["Oud-studenten d'Arenberg", 'oud-studenten-darenberg'],
    ['São Paulo & Łódź', 'sao-paulo-en-lodz'],
    ['  --  ', ''],
    ['校友', ''],
  ])('of %j is %j', (title, expected) => expect(slugify(title)).toBe(expected))

  it('never ends in a hyphen when a long title is cut', () => {
    expect(slugify(`${'a'.repeat(79)} b`)).toBe('a'.repeat(79))
  })

  it('is recognised, and what is no slug is not', () => {
    expect([isSlug('a-b-1'), isSlug('-a'), isSlug('a--b'), isSlug('A'), isSlug('')]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})

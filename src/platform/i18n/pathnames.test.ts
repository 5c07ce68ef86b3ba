import { describe, expect, it } from 'vitest'
import { RESERVED_SLUGS, ROOMS, isRoom } from './pathnames'

describe('addresses', () => {
  it('keep the first segments of both languages from the CMS, and leave the rest free', () => {
    const words = ['activiteiten', 'events', 'mijn', 'my', 'privacy', 'verifieer', 'admin', 'over-ons']
    expect(words.map((word) => RESERVED_SLUGS.has(word))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      true,
      false,
    ])
  })

  it('are rooms when they take no parameter', () => {
    expect(ROOMS).toContain('/my/card')
    expect([isRoom('/events'), isRoom('/events/[slug]'), isRoom('/nowhere')]).toEqual([true, false, false])
  })
})

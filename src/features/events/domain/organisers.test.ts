import { describe, expect, it } from 'vitest'
import { organiserRefusal } from './organisers'

describe('the organisers an officer of chapters 1 and 2 may set', () => {
  it.each([
    { before: [], after: [1], expected: null },
    { before: [], after: [1, 9], expected: null },
    { before: [1, 9], after: [2, 9], expected: null },
    { before: [], after: [], expected: 'no-own-chapter' },
    { before: [], after: [9], expected: 'no-own-chapter' },
    { before: [1, 9], after: [9], expected: 'no-own-chapter' },
    { before: [1, 9], after: [1], expected: 'removes-another-chapter' },
  ])('from $before to $after: $expected', ({ before, after, expected }) => {
    expect(organiserRefusal({ before, after }, [1, 2])).toBe(expected)
  })
})

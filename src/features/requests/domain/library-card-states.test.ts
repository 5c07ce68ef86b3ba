import { describe, expect, it } from 'vitest'
import { canBecome, coversMembership, isOpen, LIBRARY_CARD_STATES } from './library-card-states'

describe('a request for a library card', () => {
  it.each([
    { from: 'requested', next: ['ready', 'activated', 'refused', 'withdrawn'] },
    { from: 'ready', next: ['activated', 'refused', 'withdrawn'] },
    { from: 'activated', next: [] },
    { from: 'refused', next: [] },
    { from: 'withdrawn', next: [] },
  ] as const)('that is $from becomes $next and nothing else', ({ from, next }) => {
    const others = LIBRARY_CARD_STATES.filter((state) => state !== from)
    expect(others.filter((state) => canBecome(from, state))).toEqual(next)
    expect(canBecome(from, from)).toBe(true)
    expect(isOpen(from)).toBe(next.length > 0)
  })
})

describe('an activated card', () => {
  const today = '2026-11-28'
  it.each([
    { activeUntil: '2027-09-30', until: '2027-09-30', covers: true, why: 'runs as long as the membership' },
    {
      activeUntil: '2027-09-30',
      until: '2028-09-30',
      covers: false,
      why: 'ends before a renewed membership',
    },
    { activeUntil: '2027-09-30', until: null, covers: false, why: 'ends, while the membership is for life' },
    { activeUntil: '2026-11-28', until: '2026-11-28', covers: true, why: 'serves on its last day' },
    { activeUntil: '2026-11-27', until: '2026-11-27', covers: false, why: 'serves no longer the day after' },
    { activeUntil: null, until: '2027-09-30', covers: true, why: 'is for life' },
  ])('$why', ({ activeUntil, until, covers }) => {
    expect(coversMembership({ activeUntil }, { today, until })).toBe(covers)
  })
})

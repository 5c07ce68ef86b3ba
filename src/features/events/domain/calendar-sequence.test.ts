import { describe, expect, it } from 'vitest'
import { sequenceAfter } from './calendar-sequence'

describe('the sequence of a calendar entry', () => {
  const before = {
    title: 'Lezing',
    startsAt: '2026-12-04T19:00:00.000Z',
    venue: { name: 'Aula', town: 'Leuven', mapUrl: null },
  }

  it.each([
    ['nothing', {}, 3],
    ['the same title', { title: 'Lezing' }, 3],
    ['the same venue, written otherwise', { venue: { town: 'Leuven', name: 'Aula' } }, 3],
    ['another venue', { venue: { name: 'Aula', town: 'Gent' } }, 4],
    ['another start', { startsAt: '2026-12-04T20:00:00.000Z' }, 4],
    ['a title taken away', { title: null }, 4],
    ['a cancellation', { state: 'cancelled', title: 'Lezing' }, 4],
  ])('after %s', (_what, after, expected) => expect(sequenceAfter({ before, after }, 3)).toBe(expected))
})

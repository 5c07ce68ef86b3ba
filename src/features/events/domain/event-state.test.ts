import { describe, expect, it } from 'vitest'
import { phaseAt } from './event-state'

describe('an event from 20:00 to 22:00', () => {
  const event = { startsAt: '2026-12-03T20:00:00Z', endsAt: '2026-12-03T22:00:00Z' }

  it.each([
    ['19:59:59', 'coming'],
    ['20:00:00', 'under-way'],
    ['21:59:59', 'under-way'],
    ['22:00:00', 'past'],
  ])('at %s is %s', (time, phase) => expect(phaseAt(event, new Date(`2026-12-03T${time}Z`))).toBe(phase))
})

import { describe, expect, it } from 'vitest'
import { registrationStateAt } from './registration-states'

const NOW = new Date('2026-11-01T12:00:00Z')
const at = (iso: string) => new Date(iso)

describe('the state of a registration at a moment', () => {
  it.each([
    { state: 'held', holdUntil: at('2026-11-01T12:00:01Z'), seen: 'held' },
    { state: 'held', holdUntil: at('2026-11-01T12:00:00Z'), seen: 'expired' },
    { state: 'paying', holdUntil: at('2026-11-01T11:59:00Z'), seen: 'expired' },
    { state: 'confirmed', holdUntil: at('2026-11-01T11:59:00Z'), seen: 'confirmed' },
    { state: 'cancelled', holdUntil: null, seen: 'cancelled' },
  ] as const)('$state until $holdUntil is $seen', ({ state, holdUntil, seen }) => {
    expect(registrationStateAt({ state, holdUntil }, NOW)).toBe(seen)
  })
})

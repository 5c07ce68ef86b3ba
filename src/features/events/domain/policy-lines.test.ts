import { describe, expect, it } from 'vitest'
import { policyLines } from './policy-lines'

const tickets = [
  { id: 1, priceCents: 1_801, refundedCents: 0 },
  { id: 2, priceCents: 2_500, refundedCents: 0 },
]
const full = { before: '2026-12-01T23:00:00.000Z', refundPercent: 100, feeCents: 0 }
const half = { before: '2026-12-07T23:00:00.000Z', refundPercent: 50, feeCents: 100 }
const nothing = { before: '2026-12-08T18:00:00.000Z', refundPercent: 0, feeCents: 0 }
const policy = { steps: [full, half, nothing] }

describe('what a policy means in euros', () => {
  it('is said for each step in which something comes back, to the cent', () => {
    expect(policyLines(policy, { tickets, now: new Date('2026-11-20T12:00:00Z') })).toEqual([
      { ...full, refundCents: 4_301 },
      { ...half, refundCents: 801 + 1_150 },
    ])
  })

  it('leaves out what has gone by, and its last moment with it', () => {
    expect(policyLines(policy, { tickets, now: new Date(full.before) })).toEqual([
      { ...half, refundCents: 1_951 },
    ])
    expect(policyLines(policy, { tickets, now: new Date(half.before) })).toEqual([])
  })

  it('has nothing to say of tickets that cost nothing', () => {
    const free = [{ id: 1, priceCents: 0, refundedCents: 0 }]
    expect(policyLines(policy, { tickets: free, now: new Date('2026-11-20T12:00:00Z') })).toEqual([])
  })
})

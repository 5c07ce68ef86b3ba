import { describe, expect, it } from 'vitest'
import { growthOf, growthPath } from './growth'

const MOVES = [
  { day: '2027-01-01', taken: 4, givenUp: 0 },
  { day: '2027-01-06', taken: 7, givenUp: 1 },
]

describe('how an event fills', () => {
  it('adds up what is taken and given up', () => {
    expect(growthOf(MOVES).map(({ total }) => total)).toEqual([4, 10])
    expect(growthOf([])).toEqual([])
  })

  it('is drawn as a staircase that ends on the last day', () => {
    const field = { width: 100, height: 50, through: '2027-01-11' }
    expect(growthPath(growthOf(MOVES), field)).toBe('M0 50H0V30H50V0H100')
    expect(growthPath([], field)).toBe('')
  })

  it('is drawn when all happened on one day, and when everybody gave up', () => {
    const field = { width: 100, height: 50, through: '2027-01-01' }
    expect(growthPath(growthOf([{ day: '2027-01-01', taken: 1, givenUp: 0 }]), field)).toBe('M0 50H0V0H0')
    expect(growthPath(growthOf([{ day: '2027-01-01', taken: 1, givenUp: 1 }]), field)).toBe('M0 50H0V50H0')
  })
})

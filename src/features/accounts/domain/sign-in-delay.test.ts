import { describe, expect, it } from 'vitest'
import { HARD_STOP_AFTER, secondsToWaitAfter, WAITS } from './sign-in-delay'

describe('the wait after failed sign-ins', () => {
  it.each([
    [0, 0],
    [1, 0],
    [9, 0],
    [10, 5],
    [11, 10],
    [12, 20],
    [17, 640],
    [18, 900],
    [99, 900],
  ])('after %d is %d seconds', (failures, seconds) => expect(secondsToWaitAfter(failures)).toBe(seconds))

  it('never gets shorter, and is listed up to the hard stop', () => {
    expect(WAITS).toHaveLength(HARD_STOP_AFTER)
    expect([...WAITS].sort((a, b) => a - b)).toEqual(WAITS)
  })
})

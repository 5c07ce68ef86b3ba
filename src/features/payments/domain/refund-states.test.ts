import { describe, expect, it } from 'vitest'
import { REFUND_STATES, refundAfter, type RefundMove } from './refund-states'

const MOVES: readonly RefundMove[] = ['submit', 'succeed', 'fail', 'retry', 'pay-by-hand']

describe('a refund', () => {
  it('moves as this table says and in no other way', () => {
    const table = Object.fromEntries(
      REFUND_STATES.map((state) => [state, MOVES.map((move) => refundAfter(state, move))]),
    )
    expect(table).toEqual({
      requested: ['submitted', 'succeeded', 'failed', null, null],
      submitted: [null, 'succeeded', 'failed', null, null],
      succeeded: [null, null, 'failed', null, null],
      failed: [null, null, null, 'requested', 'manual'],
      manual: [null, null, null, null, null],
    })
  })

  it('ends in the same state in whatever order the news of one attempt arrives', () => {
    const play = (moves: readonly RefundMove[]) =>
      moves.reduce(
        (state, move) => refundAfter(state, move) ?? state,
        'submitted' as (typeof REFUND_STATES)[number],
      )
    expect(play(['succeed', 'fail'])).toBe('failed')
    expect(play(['fail', 'succeed'])).toBe('failed')
    expect(play(['submit', 'succeed', 'submit', 'succeed'])).toBe('succeeded')
  })
})

export const REFUND_STATES = ['requested', 'submitted', 'succeeded', 'failed', 'manual'] as const
export type RefundState = (typeof REFUND_STATES)[number]

/** What can happen to a refund. `retry` and `pay-by-hand` are the treasurer's; the others are what the provider says. */
export type RefundMove = 'submit' | 'succeed' | 'fail' | 'retry' | 'pay-by-hand'

/**
 * Every legal move. The provider may say so days later that what had succeeded failed after all (a closed account):
 * the refund opens again. Once it failed, only a person moves it on.
 */
const MOVES = {
  requested: { submit: 'submitted', succeed: 'succeeded', fail: 'failed' },
  submitted: { succeed: 'succeeded', fail: 'failed' },
  succeeded: { fail: 'failed' },
  failed: { retry: 'requested', 'pay-by-hand': 'manual' },
  manual: {},
} as const satisfies Record<RefundState, Partial<Record<RefundMove, RefundState>>>

/** Where a move leads, or null when it is not to be made: news that arrives late or twice changes nothing. */
export function refundAfter(state: RefundState, move: RefundMove): RefundState | null {
  const moves: Partial<Record<RefundMove, RefundState>> = MOVES[state]
  return moves[move] ?? null
}

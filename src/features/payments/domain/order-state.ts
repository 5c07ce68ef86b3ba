import type { Cents } from '@/kernel/money'

export const ORDER_STATES = [
  'open',
  'processing',
  'expired',
  'paid',
  'partly-refunded',
  'refunded',
  'disputed',
  'charged-back',
] as const
export type OrderState = (typeof ORDER_STATES)[number]

/** What happened to the money of one order, all in cents; `isClosed` when it can no longer be paid for. */
export type OrderSums = {
  readonly totalCents: Cents
  /** Promised by a slow method, not there yet. */
  readonly processingCents: Cents
  /** Set against this order; the whole of it or nothing. */
  readonly settledCents: Cents
  /** Given back of what was settled, or owed back: a refund that failed is still owed. */
  readonly refundedCents: Cents
  readonly disputedCents: Cents
  readonly chargedBackCents: Cents
  readonly isClosed: boolean
}

/** The state follows from the sums alone: in whatever order the provider's messages arrive, it comes out the same. */
export function orderState(sums: OrderSums): OrderState {
  if (sums.settledCents === 0) {
    if (sums.processingCents > 0) return 'processing'
    return sums.isClosed ? 'expired' : 'open'
  }
  if (sums.chargedBackCents > 0) return 'charged-back'
  if (sums.disputedCents > 0) return 'disputed'
  if (sums.refundedCents === 0) return 'paid'
  return sums.refundedCents < sums.settledCents ? 'partly-refunded' : 'refunded'
}

import { describe, expect, it } from 'vitest'
import { type OrderSums, orderState } from './order-state'

const NOTHING_YET: OrderSums = {
  totalCents: 5000,
  processingCents: 0,
  settledCents: 0,
  refundedCents: 0,
  disputedCents: 0,
  chargedBackCents: 0,
  isClosed: false,
}

describe('the state of an order', () => {
  it.each([
    { sums: {}, state: 'open' },
    { sums: { isClosed: true }, state: 'expired' },
    { sums: { processingCents: 5000 }, state: 'processing' },
    { sums: { processingCents: 5000, isClosed: true }, state: 'processing' },
    { sums: { settledCents: 5000 }, state: 'paid' },
    { sums: { settledCents: 5000, isClosed: true }, state: 'paid' },
    { sums: { settledCents: 5000, processingCents: 5000 }, state: 'paid' },
    { sums: { settledCents: 5000, refundedCents: 1 }, state: 'partly-refunded' },
    { sums: { settledCents: 5000, refundedCents: 5000 }, state: 'refunded' },
    { sums: { settledCents: 5000, disputedCents: 5000 }, state: 'disputed' },
    { sums: { settledCents: 5000, chargedBackCents: 5000 }, state: 'charged-back' },
  ])('with $sums is $state', ({ sums, state }) => {
    expect(orderState({ ...NOTHING_YET, ...sums })).toBe(state)
  })
})

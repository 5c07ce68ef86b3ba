import { describe, expect, it } from 'vitest'
import { type PaymentSigns, paymentOutcome } from './payment-outcome'

const OPEN: PaymentSigns = {
  state: 'open',
  heldCents: 0,
  refundedCents: 0,
  movedTo: null,
  hasFailed: false,
  isProviderSilent: false,
}

describe('the page about a payment', () => {
  it.each([
    [{}, 'open'],
    [{ hasFailed: true }, 'failed'],
    [{ state: 'expired' }, 'expired'],
    [{ state: 'expired', hasFailed: true }, 'failed'],
    [{ state: 'expired', heldCents: 100 }, 'held'],
    [{ state: 'expired', refundedCents: 100 }, 'refunded'],
    [{ state: 'expired', movedTo: 'O-2' }, 'moved'],
    [{ state: 'paid', movedTo: 'O-2' }, 'paid'],
    [{ state: 'processing' }, 'processing'],
    [{ state: 'processing', isProviderSilent: true }, 'processing'],
    [{ isProviderSilent: true }, 'unreachable'],
    [{ state: 'paid' }, 'paid'],
    [{ state: 'paid', heldCents: 100 }, 'held'],
    [{ state: 'partly-refunded' }, 'refunded'],
    [{ state: 'disputed' }, 'paid'],
  ] as const)('says of %o: %s', (signs, outcome) => {
    expect(paymentOutcome({ ...OPEN, ...signs })).toBe(outcome)
  })
})

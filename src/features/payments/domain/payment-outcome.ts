import type { OrderState } from './order-state'

/** What the page about a payment has to say. */
export type PaymentOutcome =
  | 'paid'
  | 'processing'
  | 'failed'
  | 'expired'
  | 'open'
  | 'held'
  | 'refunded'
  | 'moved'
  | 'unreachable'

export type PaymentSigns = {
  readonly state: OrderState
  readonly heldCents: number
  readonly refundedCents: number
  readonly movedTo: string | null
  readonly hasFailed: boolean
  readonly isProviderSilent: boolean
}

/** One answer to "did it work?"; money that is with us is never called lost. */
export function paymentOutcome(signs: PaymentSigns): PaymentOutcome {
  const { state, heldCents, refundedCents, movedTo, hasFailed, isProviderSilent } = signs
  if (heldCents > 0) return 'held'
  if (state === 'refunded' || state === 'partly-refunded') return 'refunded'
  if (state === 'paid' || state === 'disputed' || state === 'charged-back') return 'paid'
  if (refundedCents > 0) return 'refunded'
  if (movedTo !== null) return 'moved'
  if (state === 'processing') return 'processing'
  if (isProviderSilent) return 'unreachable'
  if (state === 'open') return hasFailed ? 'failed' : 'open'
  return hasFailed ? 'failed' : 'expired'
}

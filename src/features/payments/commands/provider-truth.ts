import type { Cents } from '@/kernel/money'
import type { DisputeState } from '../domain/dispute-states'
import type { PaymentState } from '../domain/payment-states'

/** What the provider says when it is asked, in our words. Its messages only say when to ask. */
export type CheckoutTruth = {
  readonly providerId: string
  readonly state: 'open' | 'complete' | 'expired'
  readonly url: string | null
  readonly intentId: string | null
  readonly charge: ChargeTruth | null
}

export type ChargeTruth = {
  readonly chargeId: string
  readonly state: PaymentState
  readonly amountCents: Cents
  readonly currency: string
  readonly method: string | null
  readonly failure: string | null
  readonly at: Date
  /** Known once the provider has booked the charge. */
  readonly fee: { readonly transactionId: string; readonly cents: Cents } | null
}

export type RefundTruth = {
  readonly providerId: string
  readonly chargeId: string
  readonly amountCents: Cents
  readonly state: 'submitted' | 'succeeded' | 'failed'
  readonly failure: string | null
  readonly at: Date
  /** What we wrote on it; null when it was made in the provider's own screens. */
  readonly refundId: number | null
  readonly attempt: number | null
}

export type DisputeTruth = {
  readonly providerId: string
  readonly chargeId: string
  readonly amountCents: Cents
  readonly reason: string
  readonly state: DisputeState
  readonly at: Date
  readonly movements: readonly { readonly transactionId: string; readonly takenCents: Cents; readonly feeCents: Cents }[]
}

import type { Cents } from '@/kernel/money'

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
  readonly state: 'processing' | 'captured' | 'failed'
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
  readonly ours: { readonly refundId: number; readonly attempt: number } | null
}

export type DisputeTruth = {
  readonly providerId: string
  readonly chargeId: string
  readonly amountCents: Cents
  readonly reason: string
  readonly state: 'open' | 'won' | 'lost'
  readonly at: Date
  readonly movements: readonly {
    readonly transactionId: string
    /** Below zero when it came back. */
    readonly takenCents: Cents
    readonly feeCents: Cents
  }[]
}

/** A movement in the provider's own books. */
export type BalanceMovement = {
  readonly transactionId: string
  readonly kind: 'payout' | 'other'
  /** The charge, refund or dispute it came from. */
  readonly source: string | null
  readonly netCents: Cents
  readonly at: Date
}

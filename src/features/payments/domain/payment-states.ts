export const PAYMENT_STATES = ['processing', 'captured', 'failed'] as const
export type PaymentState = (typeof PAYMENT_STATES)[number]

/** Why captured money was not set against its order. */
export const HELD_REASONS = ['paid-twice', 'amount-differs', 'not-accepted', 'nobody-settles'] as const
export type HeldReason = (typeof HELD_REASONS)[number]

const FIRMNESS = { processing: 0, failed: 1, captured: 2 } as const satisfies Record<PaymentState, number>

/** What a charge is after this news of it; money that is there is not taken away by older news. */
export const firmest = (known: PaymentState, told: PaymentState): PaymentState =>
  FIRMNESS[told] > FIRMNESS[known] ? told : known

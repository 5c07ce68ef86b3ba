/** What became of an order of the demo, told so that each state of money has somebody in it. */
export type PaymentStory = {
  readonly method: 'bancontact' | 'card'
  readonly ends:
    | 'paid'
    /** Left open on the payment page, or closed there. */
    | 'left'
    | 'expired'
    | 'declined'
    /** A part went back, or all of it, or the bank could not deliver it. */
    | 'partly-refunded'
    | 'refunded'
    | 'refund-failed'
    /** The payer asked the bank for the money back. */
    | 'disputed'
  /** What the treasurer wrote down with a refund. */
  readonly reason?: string
}

const paid = { method: 'bancontact', ends: 'paid' } as const
const paidByCard = { method: 'card', ends: 'paid' } as const

/** In the order in which they happened; the payers are invented people of the register who were no members yet. */
export const paymentStories: readonly PaymentStory[] = [
  paid,
  paid,
  paidByCard,
  { method: 'card', ends: 'partly-refunded', reason: 'Korting voor wie pas afstudeerde was vergeten' },
  paid,
  { method: 'card', ends: 'declined' },
  paid,
  paidByCard,
  { method: 'card', ends: 'refund-failed', reason: 'Op verzoek van het lid' },
  paid,
  { method: 'bancontact', ends: 'expired' },
  { method: 'card', ends: 'refunded', reason: 'Op verzoek van het lid' },
  paid,
  { method: 'card', ends: 'disputed' },
  paid,
  { method: 'bancontact', ends: 'left' },
]

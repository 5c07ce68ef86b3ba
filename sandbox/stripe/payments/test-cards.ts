import type Stripe from 'stripe'

export type Decline = {
  readonly code: Stripe.PaymentIntent.LastPaymentError['code'] & string
  readonly declineCode: string
  readonly message: string
}

export type TestCard = {
  readonly number: string
  readonly brand: 'visa' | 'mastercard'
  readonly country: string
  /** Its name where a request may not carry a card number. */
  readonly token?: string
  readonly authentication?: 'required'
  readonly decline?: Decline
  readonly refunds?: 'pending' | 'fail-later'
  readonly disputed?: true
}

const visa = { brand: 'visa', country: 'US' } as const

const declined = (declineCode: string): Decline => ({
  code: 'card_declined',
  declineCode,
  message:
    declineCode === 'insufficient_funds' ? 'Your card has insufficient funds.' : 'Your card was declined.',
})

/** Stripe's own test cards: what a card does is in its number. No other number is taken. */
export const TEST_CARDS: readonly TestCard[] = [
  { ...visa, number: '4242424242424242', token: 'pm_card_visa' },
  { ...visa, number: '4000000560000004', country: 'BE', token: 'pm_card_be' },
  { number: '5555555555554444', brand: 'mastercard', country: 'US', token: 'pm_card_mastercard' },
  {
    ...visa,
    number: '4000000000000002',
    token: 'pm_card_visa_chargeDeclined',
    decline: declined('generic_decline'),
  },
  {
    ...visa,
    number: '4000000000009995',
    token: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    decline: declined('insufficient_funds'),
  },
  {
    ...visa,
    number: '4000000000000069',
    token: 'pm_card_chargeDeclinedExpiredCard',
    decline: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
  },
  {
    ...visa,
    number: '4000000000000119',
    token: 'pm_card_chargeDeclinedProcessingError',
    decline: {
      code: 'processing_error',
      declineCode: 'processing_error',
      message: 'An error occurred while processing your card. Try again in a little bit.',
    },
  },
  {
    ...visa,
    number: '4000002500003155',
    token: 'pm_card_authenticationRequired',
    authentication: 'required',
  },
  {
    ...visa,
    number: '4000008400001629',
    token: 'pm_card_threeDSecureRequiredChargeDeclined',
    authentication: 'required',
    decline: declined('generic_decline'),
  },
  { ...visa, number: '4000000000007726', token: 'pm_card_pendingRefund', refunds: 'pending' },
  { ...visa, number: '4000000000005126', token: 'pm_card_refundFail', refunds: 'fail-later' },
  { ...visa, number: '4000000000000259', token: 'pm_card_createDispute', disputed: true },
]

export const findTestCard = (number: string): TestCard | undefined =>
  TEST_CARDS.find((card) => card.number === number.replace(/[\s-]/g, ''))

export const findCardByToken = (token: string): TestCard | undefined =>
  TEST_CARDS.find((card) => card.token === token)

export type TestAccount = { readonly iban: string; readonly outcome: 'succeeds' | 'fails' }

/** Stripe's test accounts for SEPA direct debit. */
export const TEST_ACCOUNTS: readonly TestAccount[] = [
  { iban: 'BE62510007547061', outcome: 'succeeds' },
  { iban: 'AT611904300234573201', outcome: 'succeeds' },
  { iban: 'AT861904300235473202', outcome: 'fails' },
]

export const findTestAccount = (iban: string): TestAccount | undefined =>
  TEST_ACCOUNTS.find((account) => account.iban === iban.replace(/\s/g, '').toUpperCase())

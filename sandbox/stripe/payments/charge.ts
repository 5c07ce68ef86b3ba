import type Stripe from 'stripe'
import { now, type World } from '../state/world'
import { billingDetails, type Entered } from './payment-method'
import type { Decline } from './test-cards'

type NewCharge = {
  readonly intent: Stripe.PaymentIntent
  readonly entered: Entered
  readonly method: string
  readonly status: Stripe.Charge['status']
  readonly decline?: Decline | undefined
  readonly authenticated?: boolean | undefined
}

/** One try to take the money of a payment, which succeeded, failed or takes its time. */
export function createCharge(world: World, wanted: NewCharge): Stripe.Charge {
  const { intent, entered, method, status, decline } = wanted
  const id = world.newId(entered.type === 'card' ? 'ch_' : 'py_')
  const charge: Stripe.Charge = {
    id,
    object: 'charge',
    amount: intent.amount,
    amount_captured: status === 'failed' ? 0 : intent.amount,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: billingDetails(entered),
    calculated_statement_descriptor: entered.type === 'card' ? 'ALUMNINET TEST' : null,
    captured: status !== 'failed',
    created: now(world),
    currency: intent.currency,
    customer: intent.customer,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: intent.metadata,
    on_behalf_of: null,
    outcome: status === 'pending' ? null : outcomeOf(decline),
    paid: status === 'succeeded',
    payment_intent: intent.id,
    payment_method: method,
    payment_method_details: detailsOf(wanted),
    radar_options: {},
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: status === 'failed' ? null : `${world.address()}/receipts/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status,
    transfer_data: null,
    transfer_group: null,
  }
  return world.store.put('charge', charge)
}

export function outcomeOf(decline: Decline | undefined): Stripe.Charge.Outcome {
  return {
    advice_code: decline ? 'try_again_later' : null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: decline ? 'declined_by_network' : 'approved_by_network',
    reason: decline?.declineCode ?? null,
    risk_level: 'normal',
    seller_message: decline
      ? 'The bank did not return any further details with this decline.'
      : 'Payment complete.',
    type: decline ? 'issuer_declined' : 'authorized',
  }
}

function detailsOf({
  entered,
  intent,
  authenticated = false,
}: NewCharge): Stripe.Charge.PaymentMethodDetails {
  if (entered.type === 'bancontact') return { type: 'bancontact', bancontact: bancontactOf(entered) }
  if (entered.type === 'sepa_debit') return { type: 'sepa_debit', sepa_debit: debitOf(entered.account.iban) }
  const { brand, country, number } = entered.card
  return {
    type: 'card',
    card: {
      amount_authorized: intent.amount,
      authorization_code: '123456',
      brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
      country,
      electronic_commerce_indicator: authenticated ? '05' : null,
      exp_month: 12,
      exp_year: 2034,
      extended_authorization: { status: 'disabled' },
      fingerprint: `fingerprint${number.slice(-6)}`,
      funding: 'credit',
      incremental_authorization: { status: 'unavailable' },
      installments: null,
      last4: number.slice(-4),
      mandate: null,
      multicapture: { status: 'unavailable' },
      network: brand,
      network_transaction_id: null,
      overcapture: { maximum_amount_capturable: intent.amount, status: 'unavailable' },
      regulated_status: 'unregulated',
      three_d_secure: authenticated ? CHALLENGED : null,
      transaction_link_id: null,
      wallet: null,
    },
  }
}

const CHALLENGED: Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure = {
  authentication_flow: 'challenge',
  electronic_commerce_indicator: '05',
  exemption_indicator: null,
  result: 'authenticated',
  result_reason: null,
  transaction_id: '00000000-0000-0000-0000-000000000000',
  version: '2.2.0',
}

const bancontactOf = ({ name }: Entered): Stripe.Charge.PaymentMethodDetails.Bancontact => ({
  bank_code: 'VAPE',
  bank_name: 'VAN DE PUT & CO',
  bic: 'VAPEBE22',
  generated_sepa_debit: null,
  generated_sepa_debit_mandate: null,
  iban_last4: '7061',
  preferred_language: 'nl',
  verified_name: name,
})

const debitOf = (iban: string): Stripe.Charge.PaymentMethodDetails.SepaDebit => ({
  bank_code: iban.slice(4, 7),
  branch_code: '',
  country: iban.slice(0, 2),
  fingerprint: `fingerprint${iban.slice(-6)}`,
  last4: iban.slice(-4),
  mandate: null,
})

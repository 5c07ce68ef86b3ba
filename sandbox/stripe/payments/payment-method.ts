import type Stripe from 'stripe'
import { now, type World } from '../state/world'
import { findTestAccount, findTestCard, type TestAccount, type TestCard } from './test-cards'

type Payer = { readonly name: string | null; readonly email: string | null }

/** What a payer filled in. */
export type Entered = Payer &
  (
    | { readonly type: 'card'; readonly card: TestCard }
    | { readonly type: 'bancontact' }
    | { readonly type: 'sepa_debit'; readonly account: TestAccount }
  )

/** Keeps what a payer filled in as a payment method, and beside it what that will do. */
export function createPaymentMethod(world: World, entered: Entered): Stripe.PaymentMethod {
  const method = world.store.put('payment_method', {
    id: world.newId('pm_'),
    object: 'payment_method',
    allow_redisplay: 'limited',
    billing_details: billingDetails(entered),
    created: now(world),
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type: entered.type,
    ...detailsOf(entered),
  })
  const outcome =
    entered.type === 'card' ? entered.card.number : entered.type === 'sepa_debit' ? entered.account.iban : ''
  world.store.put('behaviour', { id: method.id, outcome })
  return method
}

export const billingDetails = ({ name, email }: Payer) => ({
  address: { city: null, country: null, line1: null, line2: null, postal_code: null, state: null },
  email,
  name,
  phone: null,
  tax_id: null,
})

/** What was filled in, read back from the payment method. */
export function enteredIn(world: World, method: Stripe.PaymentMethod): Entered {
  const { name, email } = method.billing_details
  const outcome = world.store.find('behaviour', method.id)?.outcome ?? ''
  const card = findTestCard(outcome)
  const account = findTestAccount(outcome)
  if (card) return { type: 'card', card, name, email }
  if (account) return { type: 'sepa_debit', account, name, email }
  return { type: 'bancontact', name, email }
}

function detailsOf(entered: Entered): Partial<Stripe.PaymentMethod> {
  if (entered.type === 'card') return { card: cardOf(entered.card) }
  if (entered.type === 'bancontact') return { bancontact: {} }
  const { iban } = entered.account
  return {
    sepa_debit: {
      bank_code: iban.slice(4, 7),
      branch_code: '',
      country: iban.slice(0, 2),
      fingerprint: `fingerprint${iban.slice(-6)}`,
      generated_from: { charge: null, setup_attempt: null },
      last4: iban.slice(-4),
    },
  }
}

function cardOf({ brand, country, number }: TestCard): Stripe.PaymentMethod.Card {
  return {
    brand,
    checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: 'pass' },
    country,
    display_brand: brand,
    exp_month: 12,
    exp_year: 2034,
    fingerprint: `fingerprint${number.slice(-6)}`,
    funding: 'credit',
    generated_from: null,
    last4: number.slice(-4),
    networks: { available: [brand], preferred: null },
    regulated_status: 'unregulated',
    three_d_secure_usage: { supported: true },
    wallet: null,
  }
}

import type Stripe from 'stripe'
import { idOf } from '../payments/balance'
import { confirmIntent } from '../payments/confirm'
import { CANCELLABLE, cancelIntent, createIntent, isCancellable, sessionOf } from '../payments/payment-intent'
import { findCardByToken } from '../payments/test-cards'
import type { World } from '../state/world'
import { cardDeclined, invalidRequest, noSuch, notInStandIn } from './api-error'
import { checkedMetadata } from './check'
import { listPage } from './list-page'
import { given, named, type Operations, PAGING } from './operation'

type Routes =
  | 'POST /v1/payment_intents'
  | 'GET /v1/payment_intents'
  | 'GET /v1/payment_intents/:id'
  | 'POST /v1/payment_intents/:id/cancel'

export const paymentIntents: Operations<Routes> = {
  'POST /v1/payment_intents': {
    heeds: [
      'amount',
      'currency',
      'confirm',
      'payment_method',
      'automatic_payment_methods',
      'customer',
      'description',
      'metadata',
      'receipt_email',
      'return_url',
    ],
    run: create,
  },
  'GET /v1/payment_intents': {
    heeds: [...PAGING, 'created', 'customer'],
    run: (world, params) => {
      const { customer } = params
      const chosen = world.store
        .all('payment_intent')
        .filter((one) => !customer || (one.customer && idOf(one.customer) === customer))
      return listPage(chosen, { params, url: '/v1/payment_intents', what: 'payment_intent' })
    },
  },
  'GET /v1/payment_intents/:id': {
    heeds: [],
    run: (world, _, id) => named(world, 'payment_intent', { id, param: 'intent' }),
  },
  'POST /v1/payment_intents/:id/cancel': {
    heeds: ['cancellation_reason'],
    run: (world, { cancellation_reason = null }, id) => {
      const intent = named(world, 'payment_intent', { id, param: 'intent' })
      if (sessionOf(world, id)) {
        const message =
          'You cannot cancel a PaymentIntent that belongs to a Checkout Session. Expire the session instead.'
        throw invalidRequest({ message })
      }
      if (isCancellable(intent)) return cancelIntent(world, { id, reason: cancellation_reason })
      const message = `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: ${CANCELLABLE.join(', ')}.`
      throw invalidRequest({ message, code: 'payment_intent_unexpected_state' })
    },
  },
}

/** Only what a test without a browser needs: a card by its name, tried at once. */
function create(world: World, params: Stripe.PaymentIntentCreateParams): Stripe.PaymentIntent {
  const { amount, currency, confirm, payment_method: token, customer, automatic_payment_methods } = params
  if (amount < 50) {
    const message = 'Amount must be at least €0.50 eur'
    throw invalidRequest({ message, param: 'amount', code: 'amount_too_small' })
  }
  if (customer) given(world, 'customer', { id: customer, param: 'customer' })
  const card = token === undefined ? undefined : findCardByToken(token)
  if (token !== undefined && !card) throw noSuch('PaymentMethod', { id: token, param: 'payment_method' })
  if (card && !confirm) throw notInStandIn('payment methods that wait for a confirmation', 'confirm')
  if (confirm && !card) {
    const message = "You cannot confirm this PaymentIntent because it's missing a payment method."
    throw invalidRequest({ message, code: 'payment_intent_unexpected_state' })
  }
  const { id } = createIntent(world, {
    amount,
    currency,
    methods: ['card'],
    customer,
    description: params.description,
    metadata: checkedMetadata(params.metadata),
    receiptEmail: params.receipt_email,
    ...(automatic_payment_methods?.enabled !== false && { automatic: true }),
  })
  if (!card) return named(world, 'payment_intent', { id })
  const intent = confirmIntent(world, { id, entered: { type: 'card', card, name: null, email: null } })
  if (intent.last_payment_error) throw cardDeclined(intent)
  return intent
}

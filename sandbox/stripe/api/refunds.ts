import type Stripe from 'stripe'
import { missingParam } from '../http/decode-params'
import { idOf } from '../payments/balance'
import { cancelRefund, createRefund } from '../payments/refund'
import { amend, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { invalidRequest } from './api-error'
import { changedMetadata, checkedMetadata, inWords } from './check'
import { listPage } from './list-page'
import { given, named, type Operations, PAGING } from './operation'

type Routes =
  | 'POST /v1/refunds'
  | 'GET /v1/refunds'
  | 'GET /v1/refunds/:id'
  | 'POST /v1/refunds/:id'
  | 'POST /v1/refunds/:id/cancel'

export const refunds: Operations<Routes> = {
  'POST /v1/refunds': { heeds: ['amount', 'charge', 'payment_intent', 'reason', 'metadata'], run: refund },
  'GET /v1/refunds': {
    heeds: [...PAGING, 'created', 'charge', 'payment_intent'],
    run: (world, params) => {
      const { charge, payment_intent } = params
      const chosen = world.store
        .all('refund')
        .filter((one) => !charge || (one.charge && idOf(one.charge) === charge))
        .filter(
          (one) => !payment_intent || (one.payment_intent && idOf(one.payment_intent) === payment_intent),
        )
      return listPage(chosen, { params, url: '/v1/refunds', what: 'refund' })
    },
  },
  'GET /v1/refunds/:id': {
    heeds: [],
    run: (world, _, id) => named(world, 'refund', { id, param: 'refund' }),
  },
  'POST /v1/refunds/:id': {
    heeds: ['metadata'],
    run: (world, { metadata }, id) => {
      const before = named(world, 'refund', { id, param: 'refund' })
      const object = amend(world, 'refund', { id, metadata: changedMetadata(before.metadata, metadata) })
      recordEvent(world, 'refund.updated', { object, before })
      return object
    },
  },
  'POST /v1/refunds/:id/cancel': {
    heeds: [],
    run: (world, _, id) => {
      const { status } = named(world, 'refund', { id, param: 'refund' })
      if (status === 'requires_action') return cancelRefund(world, id)
      const message = `You cannot cancel this refund because it has a status of ${status}. Only a refund with one of the following statuses may be canceled: requires_action.`
      throw invalidRequest({ message })
    },
  },
}

function refund(world: World, params: Stripe.RefundCreateParams): Stripe.Refund {
  const charge = chargeToRefund(world, params)
  const left = charge.amount - charge.amount_refunded
  if (charge.status !== 'succeeded') {
    const message = `This charge (${charge.id}) has not succeeded, and cannot be refunded.`
    throw invalidRequest({ message, param: params.charge ? 'charge' : 'payment_intent' })
  }
  if (charge.disputed) {
    const message = `Charge ${charge.id} has been charged back; cannot issue a refund.`
    throw invalidRequest({ message, code: 'charge_disputed' })
  }
  if (left === 0) {
    const message = `Charge ${charge.id} has already been refunded.`
    throw invalidRequest({ message, code: 'charge_already_refunded' })
  }
  const { amount = left, reason = null } = params
  if (amount < 1) {
    throw invalidRequest({
      message: 'Invalid positive integer',
      param: 'amount',
      code: 'parameter_invalid_integer',
    })
  }
  if (amount > left) {
    const message = `Refund amount (${inWords(amount, charge.currency)}) is greater than unrefunded amount on charge (${inWords(left, charge.currency)})`
    throw invalidRequest({ message, param: 'amount' })
  }
  return createRefund(world, { charge, amount, reason, metadata: checkedMetadata(params.metadata) })
}

function chargeToRefund(world: World, params: Stripe.RefundCreateParams): Stripe.Charge {
  const { charge, payment_intent } = params
  if (charge) return given(world, 'charge', { id: charge, param: 'charge' })
  if (!payment_intent) throw missingParam(['charge'])
  const intent = given(world, 'payment_intent', { id: payment_intent, param: 'payment_intent' })
  if (intent.latest_charge) return given(world, 'charge', { id: idOf(intent.latest_charge), param: 'charge' })
  const message = `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`
  throw invalidRequest({ message, param: 'payment_intent' })
}

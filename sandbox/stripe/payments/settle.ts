import type Stripe from 'stripe'
import { later } from '../state/later'
import { amend, get, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { idOf, recordPayment } from './balance'
import { outcomeOf } from './charge'
import { disputeCharge } from './dispute'
import { enteredIn } from './payment-method'

export type Failure = {
  readonly code: Stripe.PaymentIntent.LastPaymentError['code'] & string
  readonly message: string
  readonly declineCode?: string
}

/** The money was taken. */
export function succeed(
  world: World,
  { id, charge }: { readonly id: string; readonly charge: Stripe.Charge },
): Stripe.PaymentIntent {
  const paid = amend(world, 'charge', { id: charge.id, outcome: outcomeOf(undefined) })
  const intent = amend(world, 'payment_intent', {
    id,
    status: 'succeeded',
    amount_received: charge.amount,
    last_payment_error: null,
    latest_charge: charge.id,
    next_action: null,
  })
  recordEvent(world, 'charge.succeeded', { object: paid })
  recordEvent(world, 'payment_intent.succeeded', { object: intent })
  later(world, { after: world.settings().captureAfter, what: 'capture', subject: charge.id })
  return intent
}

/** Captures are asynchronous: the balance transaction, and with it the fee, is known only after the payment succeeded. */
export function capture(world: World, id: string): void {
  const before = get(world, 'charge', id)
  const transaction = recordPayment(world, before)
  const object = amend(world, 'charge', { id, balance_transaction: transaction.id })
  recordEvent(world, 'charge.updated', { object, before })
  if (!before.payment_method) return
  const entered = enteredIn(world, get(world, 'payment_method', before.payment_method))
  if (entered.type === 'card' && entered.card.disputed) disputeCharge(world, { charge: id })
}

/** The money was not taken; the payer may try again while the session is open. */
export function refuse(
  world: World,
  {
    id,
    charge,
    failure,
  }: { readonly id: string; readonly charge?: Stripe.Charge; readonly failure: Failure },
): Stripe.PaymentIntent {
  const before = get(world, 'payment_intent', id)
  const method = before.payment_method && get(world, 'payment_method', idOf(before.payment_method))
  const intent = amend(world, 'payment_intent', {
    id,
    status: 'requires_payment_method',
    payment_method: null,
    next_action: null,
    ...(charge && { latest_charge: charge.id }),
    last_payment_error: {
      type: failure.declineCode || charge ? 'card_error' : 'invalid_request_error',
      code: failure.code,
      message: failure.message,
      ...(failure.declineCode && { decline_code: failure.declineCode }),
      ...(charge && { charge: charge.id }),
      ...(method && { payment_method: method, payment_method_type: method.type }),
    },
  })
  if (charge) recordEvent(world, 'charge.failed', { object: charge })
  recordEvent(world, 'payment_intent.payment_failed', { object: intent })
  return intent
}

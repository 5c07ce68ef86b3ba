import type Stripe from 'stripe'
import { later } from '../state/later'
import { amend, get, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { idOf } from './balance'
import { createCharge } from './charge'
import { sessionOf } from './payment-intent'
import { createPaymentMethod, enteredIn, type Entered } from './payment-method'
import { completeSession, concludeSession } from './session'
import { refuse, succeed } from './settle'

/** Tries to pay with what the payer filled in: it succeeds, is declined, takes its time, or sends the payer elsewhere. */
export function confirmIntent(
  world: World,
  { id, entered }: { readonly id: string; readonly entered: Entered },
): Stripe.PaymentIntent {
  const method = createPaymentMethod(world, entered)
  amend(world, 'payment_intent', { id, payment_method: method.id, last_payment_error: null })
  if (entered.type === 'sepa_debit') return startDebit(world, { id, entered })
  const elsewhere = entered.type === 'bancontact' || entered.card.authentication === 'required'
  return elsewhere ? sendElsewhere(world, id) : take(world, { id, entered })
}

/** The payer comes back from the bank, having said yes or no there. Says nothing when the payment no longer waits. */
export function returnFromBank(
  world: World,
  { id, said }: { readonly id: string; readonly said: 'yes' | 'no' },
): Stripe.PaymentIntent {
  const waiting = get(world, 'payment_intent', id)
  if (waiting.status !== 'requires_action' || !waiting.payment_method) return waiting
  const method = get(world, 'payment_method', idOf(waiting.payment_method))
  const entered = enteredIn(world, method)
  amend(world, 'payment_intent', { id, next_action: null })
  if (said === 'yes') return take(world, { id, entered, authenticated: entered.type === 'card' })
  return refuse(world, {
    id,
    failure: {
      code: 'payment_intent_authentication_failure',
      message:
        entered.type === 'card'
          ? 'We are unable to authenticate your payment method. Please choose a different payment method and try again.'
          : 'The customer declined this payment.',
    },
  })
}

function take(
  world: World,
  {
    id,
    entered,
    authenticated,
  }: { readonly id: string; readonly entered: Entered; readonly authenticated?: boolean },
): Stripe.PaymentIntent {
  const intent = get(world, 'payment_intent', id)
  const method = idOf(intent.payment_method ?? '')
  const decline = entered.type === 'card' ? entered.card.decline : undefined
  const status = decline ? 'failed' : 'succeeded'
  const charge = createCharge(world, { intent, entered, method, status, decline, authenticated })
  if (decline) return refuse(world, { id, charge, failure: decline })
  const paid = succeed(world, { id, charge })
  completeSession(world, { intent: paid, entered })
  return paid
}

function sendElsewhere(world: World, id: string): Stripe.PaymentIntent {
  const session = sessionOf(world, id)
  const intent = amend(world, 'payment_intent', {
    id,
    status: 'requires_action',
    next_action: {
      type: 'redirect_to_url',
      redirect_to_url: { return_url: session?.url ?? null, url: `${world.address()}/bank/${id}` },
    },
  })
  recordEvent(world, 'payment_intent.requires_action', { object: intent })
  return intent
}

/** The bank takes days over a direct debit: the session completes unpaid, and the money follows or does not. */
function startDebit(
  world: World,
  { id, entered }: { readonly id: string; readonly entered: Entered },
): Stripe.PaymentIntent {
  const before = get(world, 'payment_intent', id)
  const method = idOf(before.payment_method ?? '')
  const charge = createCharge(world, { intent: before, entered, method, status: 'pending' })
  const intent = amend(world, 'payment_intent', { id, status: 'processing', latest_charge: charge.id })
  recordEvent(world, 'charge.pending', { object: charge })
  recordEvent(world, 'payment_intent.processing', { object: intent })
  completeSession(world, { intent, entered })
  later(world, { after: world.settings().debitAfter, what: 'debit', subject: id })
  return intent
}

/** The answer of the bank about a direct debit. */
export function concludeDebit(world: World, id: string): void {
  const intent = get(world, 'payment_intent', id)
  if (intent.status !== 'processing' || !intent.latest_charge || !intent.payment_method) return
  const charge = get(world, 'charge', idOf(intent.latest_charge))
  const entered = enteredIn(world, get(world, 'payment_method', idOf(intent.payment_method)))
  const fails = entered.type === 'sepa_debit' && entered.account.outcome === 'fails'
  if (!fails) {
    const paid = amend(world, 'charge', { id: charge.id, status: 'succeeded', paid: true })
    succeed(world, { id, charge: paid })
    return concludeSession(world, { intent: id, outcome: 'paid' })
  }
  const failure = {
    code: 'debit_not_authorized',
    message: 'The customer has notified their bank that this payment was unauthorized.',
  } as const
  const failed = amend(world, 'charge', {
    id: charge.id,
    status: 'failed',
    captured: false,
    failure_code: failure.code,
    failure_message: failure.message,
  })
  refuse(world, { id, charge: failed, failure })
  concludeSession(world, { intent: id, outcome: 'unpaid' })
}

import type Stripe from 'stripe'
import { createEndpoint, type NewEndpoint } from '../api/webhook-endpoints'
import { idOf } from '../payments/balance'
import { concludeDebit, confirmIntent, returnFromBank } from '../payments/confirm'
import { closeDispute, disputeCharge, isClosed, isDisputable } from '../payments/dispute'
import type { Entered } from '../payments/payment-method'
import { cancelRefund, createRefund, failRefund, succeedRefund } from '../payments/refund'
import { expireSession, intentOf } from '../payments/session'
import { findTestAccount, findTestCard } from '../payments/test-cards'
import type { Scheduler } from '../state/happenings'
import type { Delivery, PaymentMethodType, Settings, SettingsChange } from '../state/rows'
import { neverMind } from '../state/later'
import { get, type World } from '../state/world'
import { type Delivered, deliverNow, type DeliveryOrder } from '../webhooks/deliver'
import { rotateSecret } from '../webhooks/sign'
import type { Call, Calls } from './calls'
import type { Fault, Faults } from './faults'

export type Payment = {
  readonly session: string
  readonly method?: PaymentMethodType | undefined
  /** The number of a test card or a test account. */
  readonly number?: string | undefined
  readonly email?: string | undefined
  readonly name?: string | undefined
  /** What the payer says at the bank, when sent there; `leave` closes the page. */
  readonly atBank?: 'yes' | 'no' | 'leave' | undefined
}

/** A request that cannot be met as things are. */
export class ControlRefusal extends Error {
  override readonly name = 'ControlRefusal'
}

/** What people and machines other than the portal do to a Stripe account, and what goes wrong around it. */
export type Control = {
  /** Pays a session as its page would, without a browser. */
  readonly pay: (payment: Payment) => {
    readonly session: Stripe.Checkout.Session
    readonly intent: Stripe.PaymentIntent
  }
  readonly expire: (id: string) => Stripe.Checkout.Session
  /** The bank answers about a direct debit now, as its test account says it does. */
  readonly answerDebit: (session: string) => Stripe.Checkout.Session
  /** Refunds from the dashboard: the portal made no request. */
  readonly refund: (wanted: {
    readonly charge: string
    readonly amount?: number | undefined
  }) => Stripe.Refund
  readonly moveRefund: (wanted: {
    readonly refund: string
    readonly to: 'succeeded' | 'failed' | 'canceled'
    readonly reason?: string | undefined
  }) => Stripe.Refund
  readonly dispute: (wanted: {
    readonly charge: string
    readonly amount?: number | undefined
    readonly reason?: string | undefined
  }) => Stripe.Dispute
  readonly closeDispute: (wanted: {
    readonly dispute: string
    readonly outcome: 'won' | 'lost'
  }) => Stripe.Dispute
  readonly settings: (change?: SettingsChange) => Settings
  readonly addEndpoint: (endpoint: NewEndpoint) => Stripe.WebhookEndpoint
  readonly rotateSecret: (wanted: {
    readonly endpoint: string
    readonly keepOldFor?: number | undefined
    readonly secret?: string | undefined
  }) => string
  readonly events: () => readonly Stripe.EventBase[]
  readonly deliveries: () => readonly Delivery[]
  readonly deliver: (order?: DeliveryOrder) => Promise<readonly Delivered[]>
  readonly fault: (fault: Fault) => void
  readonly calls: () => readonly Call[]
  readonly clearCalls: () => void
  readonly advance: (seconds: number) => Promise<void>
  /** Waits until no event is under way. */
  readonly idle: () => Promise<void>
  readonly reset: () => void
}

type Parts = {
  readonly world: World
  readonly scheduler: Scheduler
  readonly calls: Calls
  readonly faults: Faults
  /** The endpoints that are there from the start. */
  readonly seed: () => void
}

export function createControl({ world, scheduler, calls, faults, seed }: Parts): Control {
  /** Nobody asked for it through the API; what follows from it happens at once. */
  const act = <T>(work: () => T): T => {
    const done = world.because(null, work)
    scheduler.settle()
    return done
  }
  return {
    pay: (payment) => act(() => pay(world, payment)),
    expire: (id) => act(() => expireSession(world, known(world, 'checkout.session', id).id)),
    answerDebit: (id) => act(() => answerDebit(world, id)),
    refund: ({ charge: id, amount }) => act(() => refund(world, { id, amount })),
    moveRefund: (wanted) => act(() => moveRefund(world, wanted)),
    dispute: (wanted) => act(() => dispute(world, wanted)),
    closeDispute: ({ dispute: id, outcome }) => act(() => close(world, { id, outcome })),
    settings: (change) => (change ? act(() => changeSettings(world, change)) : world.settings()),
    addEndpoint: (endpoint) => createEndpoint(world, endpoint),
    rotateSecret: ({ endpoint, keepOldFor = 86_400, ...secret }) =>
      rotateSecret(world, known(world, 'webhook_endpoint', endpoint).id, { keepOldFor, ...secret }),
    events: () => world.store.all('event'),
    deliveries: () => world.store.all('delivery'),
    deliver: (order = {}) => deliverNow(world, order),
    fault: (fault) => faults.plan(fault),
    calls: () => calls.all(),
    clearCalls: () => calls.clear(),
    advance: (seconds) => scheduler.advance(seconds),
    idle: () => scheduler.idle(),
    reset: () => {
      world.store.clear()
      calls.clear()
      faults.clear()
      seed()
    },
  }
}

function changeSettings(world: World, { paymentMethods, ...change }: SettingsChange): Settings {
  return world.change({
    ...change,
    paymentMethods: { ...world.settings().paymentMethods, ...paymentMethods },
  })
}

function pay(world: World, { session: id, atBank = 'yes', ...payment }: Payment) {
  const session = known(world, 'checkout.session', id)
  if (session.status !== 'open') throw new ControlRefusal(`Session ${id} is ${session.status}.`)
  const { method = 'card' } = payment
  if (!session.payment_method_types.includes(method))
    throw new ControlRefusal(`Session ${id} does not take ${method}.`)
  const before = intentOf(world, session)
  const confirmed = confirmIntent(world, { id: before.id, entered: enteredFrom(payment) })
  const intent =
    confirmed.status === 'requires_action' && atBank !== 'leave'
      ? returnFromBank(world, { id: before.id, said: atBank })
      : confirmed
  return { session: get(world, 'checkout.session', id), intent }
}

function enteredFrom({ method = 'card', number, ...payer }: Omit<Payment, 'session'>): Entered {
  const { email = 'an.peeters@example.be', name = 'An Peeters' } = payer
  if (method === 'bancontact') return { type: method, email, name }
  if (method === 'card') {
    const card = findTestCard(number ?? '4242424242424242')
    if (!card) throw new ControlRefusal(`${number} is no test card.`)
    return { type: method, card, email, name }
  }
  const account = findTestAccount(number ?? 'BE62510007547061')
  if (!account) throw new ControlRefusal(`${number} is no test account.`)
  return { type: method, account, email, name }
}

function answerDebit(world: World, id: string): Stripe.Checkout.Session {
  const { payment_intent: intent } = known(world, 'checkout.session', id)
  const debited = intent && get(world, 'payment_intent', idOf(intent))
  if (!debited || debited.status !== 'processing')
    throw new ControlRefusal(`No bank has to answer about session ${id}.`)
  neverMind(world, { what: 'debit', subject: debited.id })
  concludeDebit(world, debited.id)
  return get(world, 'checkout.session', id)
}

function refund(
  world: World,
  { id, amount }: { readonly id: string; readonly amount: number | undefined },
): Stripe.Refund {
  const charge = known(world, 'charge', id)
  const left = charge.amount - charge.amount_refunded
  const wanted = amount ?? left
  const isPossible = charge.status === 'succeeded' && !charge.disputed && wanted >= 1 && wanted <= left
  if (!isPossible) throw new ControlRefusal(`Of charge ${id}, ${left} cents can be refunded.`)
  return createRefund(world, { charge, amount: wanted, reason: 'requested_by_customer' })
}

function moveRefund(
  world: World,
  { refund: id, to, reason = 'declined' }: Parameters<Control['moveRefund']>[0],
): Stripe.Refund {
  const { status } = known(world, 'refund', id)
  if (to === 'succeeded' && (status === 'pending' || status === 'requires_action'))
    return succeedRefund(world, id)
  if (to === 'failed' && status !== 'failed' && status !== 'canceled')
    return failRefund(world, { id, reason })
  if (to === 'canceled' && (status === 'pending' || status === 'requires_action'))
    return cancelRefund(world, id)
  throw new ControlRefusal(`A refund that is ${status} cannot become ${to}.`)
}

function dispute(world: World, wanted: Parameters<Control['dispute']>[0]): Stripe.Dispute {
  if (isDisputable(known(world, 'charge', wanted.charge))) return disputeCharge(world, wanted)
  throw new ControlRefusal(`Charge ${wanted.charge} cannot be disputed.`)
}

function close(
  world: World,
  { id, outcome }: { readonly id: string; readonly outcome: 'won' | 'lost' },
): Stripe.Dispute {
  if (!isClosed(known(world, 'dispute', id))) return closeDispute(world, { id, outcome })
  throw new ControlRefusal(`Dispute ${id} is closed.`)
}

function known<K extends 'charge' | 'checkout.session' | 'dispute' | 'refund' | 'webhook_endpoint'>(
  world: World,
  kind: K,
  id: string,
) {
  const found = world.store.find(kind, id)
  if (!found) throw new ControlRefusal(`There is no ${kind} ${id}.`)
  return found
}

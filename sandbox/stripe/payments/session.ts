import type Stripe from 'stripe'
import { neverMind } from '../state/later'
import { amend, get, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { idOf } from './balance'
import { createCustomer } from './customer'
import { cancelIntent, createIntent, isCancellable, sessionOf } from './payment-intent'
import type { Entered } from './payment-method'
import { PAYMENT_METHODS } from '../state/rows'

/** The payment of a session: made when the payer first tries to pay, and kept for every further try. */
export function intentOf(world: World, session: Stripe.Checkout.Session): Stripe.PaymentIntent {
  if (session.payment_intent) return get(world, 'payment_intent', idOf(session.payment_intent))
  const plan = get(world, 'plan', session.id).intent
  const intent = createIntent(world, {
    amount: session.amount_total ?? 0,
    currency: session.currency ?? 'eur',
    methods: PAYMENT_METHODS.filter((method) => session.payment_method_types.includes(method)),
    customer: session.customer && idOf(session.customer),
    description: plan.description,
    metadata: asStrings(plan.metadata),
    receiptEmail: plan.receipt_email,
  })
  world.store.put('checkout', { id: intent.id, session: session.id })
  amend(world, 'checkout.session', { id: session.id, payment_intent: intent.id })
  return intent
}

/** Metadata as it is kept: texts alone, and nothing under a name that was emptied. */
export function asStrings(metadata: Stripe.MetadataParam | '' | null | undefined): Stripe.Metadata {
  const entries = Object.entries(metadata || {}).filter(([, value]) => value !== null && value !== '')
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

/** What the payer began in Checkout is done, paid or with the money still under way. */
export function completeSession(
  world: World,
  { intent, entered }: { readonly intent: Stripe.PaymentIntent; readonly entered: Entered },
): void {
  const session = sessionOf(world, intent.id)
  if (!session || session.status !== 'open') return
  complete(world, { session, entered, paymentStatus: intent.status === 'succeeded' ? 'paid' : 'unpaid' })
}

/** Nothing was to be paid. */
export function completeFree(
  world: World,
  {
    session,
    entered,
  }: { readonly session: Stripe.Checkout.Session; readonly entered: Pick<Entered, 'name' | 'email'> },
): void {
  complete(world, { session, entered, paymentStatus: 'no_payment_required' })
}

function complete(
  world: World,
  {
    session,
    entered,
    paymentStatus,
  }: {
    readonly session: Stripe.Checkout.Session
    readonly entered: Pick<Entered, 'name' | 'email'>
    readonly paymentStatus: Stripe.Checkout.Session['payment_status']
  },
): void {
  const { name, email } = entered
  const wantsCustomer = session.customer_creation === 'always' && !session.customer
  const customer = wantsCustomer ? createCustomer(world, { name, email }).id : session.customer
  neverMind(world, { what: 'expire-session', subject: session.id })
  const object = amend(world, 'checkout.session', {
    id: session.id,
    status: 'complete',
    payment_status: paymentStatus,
    url: null,
    customer,
    customer_details: {
      address: { city: null, country: 'BE', line1: null, line2: null, postal_code: null, state: null },
      business_name: null,
      email,
      individual_name: null,
      name,
      phone: null,
      tax_exempt: 'none',
      tax_ids: [],
    },
  })
  recordEvent(world, 'checkout.session.completed', { object })
}

/** The bank answered about a session that had completed without money. */
export function concludeSession(
  world: World,
  { intent, outcome }: { readonly intent: string; readonly outcome: 'paid' | 'unpaid' },
): void {
  const session = sessionOf(world, intent)
  if (!session) return
  const object = amend(world, 'checkout.session', { id: session.id, payment_status: outcome })
  const type = outcome === 'paid' ? 'async_payment_succeeded' : 'async_payment_failed'
  recordEvent(world, `checkout.session.${type}`, { object })
}

/** Nobody can pay any more; a payment that had been begun is cancelled with it. */
export function expireSession(world: World, id: string): Stripe.Checkout.Session {
  const session = get(world, 'checkout.session', id)
  if (session.status !== 'open') return session
  neverMind(world, { what: 'expire-session', subject: id })
  const intent = session.payment_intent && get(world, 'payment_intent', idOf(session.payment_intent))
  if (intent && isCancellable(intent)) cancelIntent(world, { id: intent.id, reason: 'automatic' })
  const object = amend(world, 'checkout.session', { id, status: 'expired', url: null })
  recordEvent(world, 'checkout.session.expired', { object })
  return object
}

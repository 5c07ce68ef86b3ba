import type Stripe from 'stripe'
import type { PaymentMethodType } from '../state/rows'
import { amend, get, now, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'

export type NewIntent = {
  readonly amount: number
  readonly currency: string
  readonly methods: readonly PaymentMethodType[]
  readonly customer?: string | null | undefined
  readonly description?: string | null | undefined
  readonly metadata?: Stripe.Metadata | undefined
  readonly receiptEmail?: string | null | undefined
  readonly automatic?: true
}

/** A payment that has yet to be made. */
export function createIntent(world: World, wanted: NewIntent): Stripe.PaymentIntent {
  const id = world.newId('pi_')
  const intent = world.store.put('payment_intent', {
    ...PLAIN,
    id,
    amount: wanted.amount,
    automatic_payment_methods: wanted.automatic ? { allow_redirects: 'always', enabled: true } : null,
    client_secret: `${id}_secret_${world.newId('req_').slice(4)}`,
    created: now(world),
    currency: wanted.currency,
    customer: wanted.customer ?? null,
    description: wanted.description ?? null,
    metadata: wanted.metadata ?? {},
    payment_method_types: [...wanted.methods],
    receipt_email: wanted.receiptEmail ?? null,
  })
  recordEvent(world, 'payment_intent.created', { object: intent })
  return intent
}

const PLAIN: Stripe.PaymentIntent = {
  id: '',
  object: 'payment_intent',
  allowed_payment_method_types: null,
  amount: 0,
  amount_capturable: 0,
  amount_details: { tip: {} },
  amount_received: 0,
  application: null,
  application_fee_amount: null,
  automatic_payment_methods: null,
  canceled_at: null,
  cancellation_reason: null,
  capture_method: 'automatic_async',
  client_secret: null,
  confirmation_method: 'automatic',
  created: 0,
  currency: 'eur',
  customer: null,
  customer_account: null,
  description: null,
  excluded_payment_method_types: null,
  last_payment_error: null,
  latest_charge: null,
  livemode: false,
  managed_payments: null,
  metadata: {},
  next_action: null,
  on_behalf_of: null,
  payment_method: null,
  payment_method_configuration_details: null,
  payment_method_options: null,
  payment_method_types: [],
  payment_record: null,
  processing: null,
  receipt_email: null,
  review: null,
  setup_future_usage: null,
  shipping: null,
  source: null,
  statement_descriptor: null,
  statement_descriptor_suffix: null,
  status: 'requires_payment_method',
  transfer_data: null,
  transfer_group: null,
}

export const CANCELLABLE = [
  'requires_payment_method',
  'requires_capture',
  'requires_confirmation',
  'requires_action',
] as const satisfies readonly Stripe.PaymentIntent.Status[]

export const isCancellable = ({ status }: Stripe.PaymentIntent): boolean =>
  CANCELLABLE.some((one) => one === status)

export function cancelIntent(
  world: World,
  { id, reason }: { readonly id: string; readonly reason: Stripe.PaymentIntent.CancellationReason | null },
): Stripe.PaymentIntent {
  const intent = amend(world, 'payment_intent', {
    id,
    status: 'canceled',
    canceled_at: now(world),
    cancellation_reason: reason,
    next_action: null,
  })
  recordEvent(world, 'payment_intent.canceled', { object: intent })
  return intent
}

/** The session that a payment belongs to, when it was begun in Checkout. */
export function sessionOf(world: World, intent: string): Stripe.Checkout.Session | undefined {
  const link = world.store.find('checkout', intent)
  return link && get(world, 'checkout.session', link.session)
}

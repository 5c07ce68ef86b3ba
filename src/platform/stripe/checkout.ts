import Stripe from 'stripe'
import type { Locale } from '@/kernel/locale'
import type { Cents } from '@/kernel/money'
import { stripe } from './stripe-client'
import type { ChargeTruth, CheckoutTruth } from './provider-truth'

export type CheckoutRequest = {
  /** The same key asks for the same page, however often. */
  readonly idempotencyKey: string
  readonly orderCode: string
  readonly checkoutId: number
  readonly lines: readonly { readonly name: string; readonly grossCents: Cents }[]
  readonly email: string
  readonly locale: Locale
  readonly expiresAt: Date
  /** Where the payer lands after paying; the provider puts its id for the visit in. */
  readonly successUrl: string
  readonly cancelUrl: string
}

/** Opens a page to pay on: Bancontact first, then card. A refusal of what was asked is thrown. */
export async function openCheckout(request: CheckoutRequest): Promise<CheckoutTruth> {
  const { orderCode, lines, email, locale, expiresAt } = request
  const metadata = { order: orderCode, checkout: String(request.checkoutId) }
  const session = await stripe().checkout.sessions.create(
    {
      mode: 'payment',
      locale,
      submit_type: 'pay',
      customer_email: email,
      client_reference_id: orderCode,
      allowed_payment_method_types: ['bancontact', 'card'],
      line_items: lines.map(({ name, grossCents }) => ({
        quantity: 1,
        price_data: { currency: 'eur', unit_amount: grossCents, product_data: { name } },
      })),
      expires_at: Math.floor(expiresAt.getTime() / 1000),
      success_url: request.successUrl,
      cancel_url: request.cancelUrl,
      metadata,
      // The session's own is not handed on to what follows from it.
      payment_intent_data: { metadata },
    },
    { idempotencyKey: request.idempotencyKey },
  )
  return truthOf(session)
}

/** How a visit to the payment page stands now, with the charge that came of it. */
export async function readCheckout(providerId: string): Promise<CheckoutTruth> {
  const session = await stripe().checkout.sessions.retrieve(providerId, {
    expand: ['payment_intent.latest_charge.balance_transaction'],
  })
  return truthOf(session)
}

/** Closes a payment page; one that is closed already, or paid on, is told as it is. */
export async function expireCheckout(providerId: string): Promise<CheckoutTruth> {
  try {
    await stripe().checkout.sessions.expire(providerId)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
  }
  return readCheckout(providerId)
}

/** Whether the provider refuses what was asked, for good: asking again would end the same. */
export const isRefusal = (error: unknown): error is Error & { readonly code?: string } =>
  error instanceof Stripe.errors.StripeInvalidRequestError || error instanceof Stripe.errors.StripeCardError

/** Of a kind that is not known yet it can at least be said that it is not over. */
const STATES: Readonly<Record<string, CheckoutTruth['state']>> = {
  open: 'open',
  complete: 'complete',
  expired: 'expired',
}

function truthOf(session: Stripe.Checkout.Session): CheckoutTruth {
  const { payment_intent: intent } = session
  const charge = typeof intent === 'object' ? intent?.latest_charge : null
  return {
    providerId: session.id,
    state: STATES[session.status ?? 'open'] ?? 'open',
    url: session.url,
    intentId: typeof intent === 'string' ? intent : (intent?.id ?? null),
    charge: charge && typeof charge === 'object' ? chargeTruth(charge) : null,
  }
}

const CHARGE_STATES = {
  pending: 'processing',
  succeeded: 'captured',
  failed: 'failed',
} as const satisfies Record<string, ChargeTruth['state']>

function chargeTruth(charge: Stripe.Charge): ChargeTruth {
  const booked = charge.balance_transaction
  const status: string = charge.status
  return {
    chargeId: charge.id,
    state: status in CHARGE_STATES ? CHARGE_STATES[status as keyof typeof CHARGE_STATES] : 'processing',
    amountCents: charge.amount,
    currency: charge.currency.toUpperCase(),
    method: charge.payment_method_details?.type ?? null,
    failure: charge.failure_code,
    at: new Date(charge.created * 1000),
    fee: booked && typeof booked === 'object' ? { transactionId: booked.id, cents: booked.fee } : null,
  }
}

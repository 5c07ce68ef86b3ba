import type Stripe from 'stripe'
import type { AnsweredObjects } from '../schema/roots'

/** Everything that is kept, by kind: Stripe's objects under their own `object`, and what only the stand-in knows. */
export type Rows = Omit<AnsweredObjects, 'balance' | 'item'> & {
  /** The lines of a session, under its id. */
  lines: { readonly id: string; readonly items: readonly Stripe.LineItem[] }
  /** What a session keeps for the payment that it will make, under its id. */
  plan: { readonly id: string; readonly intent: Stripe.Checkout.SessionCreateParams.PaymentIntentData }
  /** Which session a payment intent belongs to, under the id of the intent. */
  checkout: { readonly id: string; readonly session: string }
  /** What a payment method that was entered will do. */
  behaviour: { readonly id: string; readonly outcome: string }
  due: Due
  delivery: Delivery
  /** The secrets of a webhook endpoint, the newest first. */
  secrets: { readonly id: string; readonly secrets: readonly SigningSecret[] }
  answer: KeptAnswer
  settings: Settings
}

export type Kind = keyof Rows

/** Something that is going to happen by itself. */
export type Due = {
  readonly id: string
  readonly at: number
  readonly what: Happening
  readonly subject: string
}

export type Happening = 'capture' | 'debit' | 'deliver' | 'expire-session' | 'fail-refund' | 'succeed-refund'

export type SigningSecret = { readonly secret: string; readonly until: number | null }

/** One event on its way to one endpoint. */
export type Delivery = {
  readonly id: string
  readonly event: string
  readonly endpoint: string
  readonly state: 'pending' | 'held' | 'dropped' | 'delivered' | 'given-up'
  readonly attempts: readonly DeliveryAttempt[]
}

export type DeliveryAttempt = { readonly at: number; readonly status: number | null; readonly error?: string }

/** What was answered under an idempotency key. */
export type KeptAnswer = {
  readonly id: string
  readonly route: string
  readonly params: string
  readonly requestId: string
  readonly status: number
  readonly body: unknown
}

export const PAYMENT_METHODS = ['bancontact', 'card', 'sepa_debit'] as const
export type PaymentMethodType = (typeof PAYMENT_METHODS)[number]

/** How the stand-in behaves; changed through the control API. Times are seconds. */
export type Settings = {
  readonly id: 'settings'
  /** What the dashboard's list of payment methods would say. */
  readonly paymentMethods: Readonly<Record<PaymentMethodType, 'active' | 'inactive'>>
  readonly webhooks: 'auto' | 'hold' | 'drop'
  /** What becomes of refunds: as the payment method has it, or the same for all. */
  readonly refunds: 'as-usual' | 'succeed' | 'stay-pending' | 'require-action' | 'fail' | 'fail-later'
  readonly captureAfter: number
  readonly debitAfter: number
  readonly refundAfter: number
  readonly refundFailsAfter: number
  readonly retryAfter: readonly number[]
  /** How far the clock has been put forward. */
  readonly clockOffset: number
}

/** What may be changed from outside; of the payment methods, those that are named. */
export type SettingsChange = Partial<Omit<Settings, 'id' | 'clockOffset' | 'paymentMethods'>> & {
  readonly paymentMethods?: Partial<Settings['paymentMethods']>
}

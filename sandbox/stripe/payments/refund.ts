import type Stripe from 'stripe'
import { later, neverMind } from '../state/later'
import { amend, get, now, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { idOf, methodOf, recordRefund, recordRefundFailure } from './balance'
import { enteredIn } from './payment-method'

export type NewRefund = {
  readonly charge: Stripe.Charge
  readonly amount: number
  readonly reason?: Stripe.Refund['reason']
  readonly metadata?: Stripe.Metadata
}

/** What is going to become of a refund. */
type Course = 'succeed' | 'succeed-later' | 'stay-pending' | 'require-action' | 'fail' | 'fail-later'

/** Gives money back. Whoever asks has made sure that there is as much left of the charge. */
export function createRefund(
  world: World,
  { charge, amount, reason = null, metadata = {} }: NewRefund,
): Stripe.Refund {
  const course = courseOf(world, charge)
  const id = world.newId(methodOf(charge) === 'card' ? 're_' : 'pyr_')
  const draft: Stripe.Refund = {
    id,
    object: 'refund',
    amount,
    balance_transaction: null,
    charge: charge.id,
    created: now(world),
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: destinationOf(charge),
    metadata,
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    reason,
    receipt_number: null,
    source_transfer_reversal: null,
    status: STATUS_AT_FIRST[course],
    transfer_reversal: null,
  }
  world.store.put('refund', draft)
  const taken = course === 'require-action' ? draft : withMoney(world, draft)
  const refund =
    course === 'require-action' || taken.status !== 'pending'
      ? taken
      : amend(world, 'refund', { id, pending_reason: 'processing' })
  countOnCharge(world, charge.id)
  recordEvent(world, 'refund.created', { object: refund })
  if (course === 'fail') return failRefund(world, { id, reason: 'declined' })
  plan(world, { id, course })
  return refund
}

const STATUS_AT_FIRST = {
  succeed: 'succeeded',
  'succeed-later': 'pending',
  'stay-pending': 'pending',
  'require-action': 'requires_action',
  fail: 'pending',
  'fail-later': 'succeeded',
} as const satisfies Record<Course, string>

/** A card takes its money back at once, a bank account after a while; a test card or a setting may want it otherwise. */
function courseOf(world: World, charge: Stripe.Charge): Course {
  const wanted = world.settings().refunds
  if (wanted !== 'as-usual') return wanted
  const method = charge.payment_method && world.store.find('payment_method', charge.payment_method)
  const entered = method && enteredIn(world, method)
  if (!entered || entered.type !== 'card') return 'succeed-later'
  return entered.card.refunds === 'pending' ? 'succeed-later' : (entered.card.refunds ?? 'succeed')
}

function plan(world: World, { id, course }: { readonly id: string; readonly course: Course }): void {
  const { refundAfter, refundFailsAfter } = world.settings()
  if (course === 'succeed-later') later(world, { after: refundAfter, what: 'succeed-refund', subject: id })
  if (course === 'fail-later') later(world, { after: refundFailsAfter, what: 'fail-refund', subject: id })
}

function withMoney(world: World, refund: Stripe.Refund): Stripe.Refund {
  const transaction = recordRefund(world, refund)
  return amend(world, 'refund', { id: refund.id, balance_transaction: transaction.id })
}

export function succeedRefund(world: World, id: string): Stripe.Refund {
  const before = get(world, 'refund', id)
  if (before.status !== 'pending' && before.status !== 'requires_action') return before
  neverMind(world, { what: 'succeed-refund', subject: id })
  const paidOut = before.balance_transaction ? before : withMoney(world, before)
  const { pending_reason: _, ...rest } = paidOut
  const object = world.store.put('refund', { ...rest, status: 'succeeded' })
  recordEvent(world, 'refund.updated', { object, before })
  recordEvent(world, 'charge.refund.updated', { object, before })
  return object
}

/** Refunds fail late, even after they succeeded: the money is back on the balance, and the charge counts it as paid. */
export function failRefund(
  world: World,
  { id, reason }: { readonly id: string; readonly reason: string },
): Stripe.Refund {
  const before = get(world, 'refund', id)
  if (before.status === 'failed' || before.status === 'canceled') return before
  for (const what of ['succeed-refund', 'fail-refund'] as const) neverMind(world, { what, subject: id })
  const object = undone(world, { before, status: 'failed', failure_reason: reason })
  recordEvent(world, 'refund.updated', { object, before })
  recordEvent(world, 'charge.refund.updated', { object, before })
  recordEvent(world, 'refund.failed', { object })
  return object
}

export function cancelRefund(world: World, id: string): Stripe.Refund {
  const before = get(world, 'refund', id)
  const object = undone(world, { before, status: 'canceled', failure_reason: 'merchant_request' })
  recordEvent(world, 'refund.updated', { object, before })
  return object
}

function undone(
  world: World,
  {
    before,
    ...outcome
  }: { readonly before: Stripe.Refund; readonly status: string; readonly failure_reason: string },
): Stripe.Refund {
  const reversal = before.balance_transaction ? recordRefundFailure(world, before) : undefined
  const { pending_reason: _, ...rest } = before
  const object = world.store.put('refund', {
    ...rest,
    ...outcome,
    ...(reversal && { failure_balance_transaction: reversal.id }),
  })
  if (before.charge) countOnCharge(world, idOf(before.charge))
  return object
}

/** The charge tells how much of it has gone back; `charge.refunded` when that grew. */
function countOnCharge(world: World, id: string): void {
  const before = get(world, 'charge', id)
  const refunds = refundsOf(world, id).filter(({ status }) => status !== 'failed' && status !== 'canceled')
  const amount_refunded = refunds.reduce((sum, { amount }) => sum + amount, 0)
  if (amount_refunded === before.amount_refunded) return
  const object = amend(world, 'charge', { id, amount_refunded, refunded: amount_refunded === before.amount })
  const type = amount_refunded > before.amount_refunded ? 'charge.refunded' : 'charge.updated'
  recordEvent(world, type, { object, before })
}

/** Oldest first. */
export const refundsOf = (world: World, charge: string): readonly Stripe.Refund[] =>
  world.store.all('refund').filter((refund) => refund.charge === charge)

function destinationOf(charge: Stripe.Charge): Stripe.Refund.DestinationDetails {
  if (methodOf(charge) !== 'card') return { type: methodOf(charge) }
  return {
    type: 'card',
    card: { reference_status: 'pending', reference_type: 'acquirer_reference_number', type: 'refund' },
  }
}

import type Stripe from 'stripe'
import { amend, get, now, type World } from '../state/world'
import { recordEvent } from '../webhooks/record-event'
import { idOf, methodOf, recordDispute } from './balance'

const DAY = 86_400

/** The holder of the card asks the money back from the bank, which takes it, with a fee, until it has decided. */
export function disputeCharge(
  world: World,
  {
    charge: id,
    amount,
    reason = 'fraudulent',
  }: { readonly charge: string; readonly amount?: number | undefined; readonly reason?: string | undefined },
): Stripe.Dispute {
  const before = get(world, 'charge', id)
  const draft = world.store.put('dispute', {
    id: world.newId('dp_'),
    object: 'dispute',
    amount: amount ?? before.amount,
    balance_transactions: [],
    charge: id,
    created: now(world),
    currency: before.currency,
    enhanced_eligibility_types: [],
    evidence: NO_EVIDENCE,
    evidence_details: {
      due_by: now(world) + 9 * DAY,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
      submission_method: 'not_submitted',
    },
    intended_submission_method: null,
    is_charge_refundable: false,
    livemode: false,
    metadata: {},
    payment_intent: before.payment_intent,
    ...(methodOf(before) === 'card' && { payment_method_details: ofCard(before) }),
    reason,
    status: 'needs_response',
  })
  const transaction = recordDispute(world, { dispute: draft, direction: 'withdrawn' })
  const dispute = amend(world, 'dispute', { id: draft.id, balance_transactions: [transaction] })
  const charge = amend(world, 'charge', { id, disputed: true })
  recordEvent(world, 'charge.updated', { object: charge, before })
  recordEvent(world, 'charge.dispute.created', { object: dispute })
  recordEvent(world, 'charge.dispute.funds_withdrawn', { object: dispute })
  return dispute
}

/** The bank decides: for us, and the money comes back without the fee; or for the holder of the card. */
export function closeDispute(
  world: World,
  { id, outcome }: { readonly id: string; readonly outcome: 'won' | 'lost' },
): Stripe.Dispute {
  const before = get(world, 'dispute', id)
  const reinstated =
    outcome === 'won' ? [recordDispute(world, { dispute: before, direction: 'reinstated' })] : []
  const dispute = amend(world, 'dispute', {
    id,
    status: outcome,
    balance_transactions: [...before.balance_transactions, ...reinstated],
  })
  recordEvent(world, 'charge.dispute.closed', { object: dispute })
  if (outcome === 'won') recordEvent(world, 'charge.dispute.funds_reinstated', { object: dispute })
  return dispute
}

/** Bancontact knows no disputes. */
export const isDisputable = (charge: Stripe.Charge): boolean =>
  charge.status === 'succeeded' && !charge.disputed && methodOf(charge) !== 'bancontact'

export const isClosed = ({ status }: Stripe.Dispute): boolean => status === 'won' || status === 'lost'

export const disputesOf = (world: World, charge: string): readonly Stripe.Dispute[] =>
  world.store.all('dispute').filter((dispute) => idOf(dispute.charge) === charge)

const ofCard = (charge: Stripe.Charge): Stripe.Dispute.PaymentMethodDetails => ({
  type: 'card',
  card: {
    brand: charge.payment_method_details?.card?.brand ?? 'visa',
    network: charge.payment_method_details?.card?.network ?? 'visa',
    case_type: 'chargeback',
    network_reason_code: '10.4',
  },
})

const NO_EVIDENCE: Stripe.Dispute.Evidence = {
  access_activity_log: null,
  billing_address: null,
  cancellation_policy: null,
  cancellation_policy_disclosure: null,
  cancellation_rebuttal: null,
  customer_communication: null,
  customer_email_address: null,
  customer_name: null,
  customer_purchase_ip: null,
  customer_signature: null,
  duplicate_charge_documentation: null,
  duplicate_charge_explanation: null,
  duplicate_charge_id: null,
  enhanced_evidence: {},
  product_description: null,
  receipt: null,
  refund_policy: null,
  refund_policy_disclosure: null,
  refund_refusal_explanation: null,
  service_date: null,
  service_documentation: null,
  shipping_address: null,
  shipping_carrier: null,
  shipping_date: null,
  shipping_documentation: null,
  shipping_tracking_number: null,
  uncategorized_file: null,
  uncategorized_text: null,
}

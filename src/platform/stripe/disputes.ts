import type Stripe from 'stripe'
import type { DisputeTruth } from './provider-truth'
import { stripe } from './stripe-client'

export async function readDispute(providerId: string): Promise<DisputeTruth> {
  const dispute = await stripe().disputes.retrieve(providerId)
  return {
    providerId: dispute.id,
    chargeId: typeof dispute.charge === 'string' ? dispute.charge : dispute.charge.id,
    amountCents: dispute.amount,
    reason: dispute.reason,
    state: stateOf(dispute.status),
    at: new Date(dispute.created * 1000),
    movements: dispute.balance_transactions.map(({ id, amount, fee }) => ({
      transactionId: id,
      takenCents: -amount,
      feeCents: fee,
    })),
  }
}

/** An inquiry that ended without money moving counts as won. */
function stateOf(status: Stripe.Dispute['status']): DisputeTruth['state'] {
  if (status === 'won' || status === 'warning_closed' || status === 'prevented') return 'won'
  return status === 'lost' ? 'lost' : 'open'
}

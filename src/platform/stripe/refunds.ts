import type Stripe from 'stripe'
import type { Cents } from '@/kernel/money'
import type { RefundTruth } from './provider-truth'
import { stripe } from './stripe-client'

export type RefundRequest = {
  readonly refundId: number
  readonly attempt: number
  readonly chargeId: string
  readonly amountCents: Cents
}

/** Asks for money back; the same attempt of the same refund is asked for once, however often this is called. */
export async function submitRefund({
  refundId,
  attempt,
  chargeId,
  amountCents,
}: RefundRequest): Promise<RefundTruth> {
  const refund = await stripe().refunds.create(
    {
      charge: chargeId,
      amount: amountCents,
      metadata: { refund: String(refundId), attempt: String(attempt) },
    },
    { idempotencyKey: `refund:${refundId}:${attempt}` },
  )
  return refundTruth(refund)
}

export async function readRefund(providerId: string): Promise<RefundTruth> {
  return refundTruth(await stripe().refunds.retrieve(providerId))
}

const STATES = {
  pending: 'submitted',
  requires_action: 'submitted',
  succeeded: 'succeeded',
  failed: 'failed',
  canceled: 'failed',
} as const satisfies Record<string, RefundTruth['state']>

function refundTruth(refund: Stripe.Refund): RefundTruth {
  const { charge, metadata, status } = refund
  const [refundId, attempt] = [Number(metadata?.refund), Number(metadata?.attempt)]
  const isOurs = Number.isSafeInteger(refundId) && Number.isSafeInteger(attempt)
  return {
    providerId: refund.id,
    chargeId: typeof charge === 'string' ? charge : (charge?.id ?? ''),
    amountCents: refund.amount,
    state: status && status in STATES ? STATES[status as keyof typeof STATES] : 'submitted',
    failure: refund.failure_reason ?? (status === 'canceled' ? 'canceled' : null),
    at: new Date(refund.created * 1000),
    ours: isOurs ? { refundId, attempt } : null,
  }
}

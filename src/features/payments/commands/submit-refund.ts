import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import { isRefusal } from '@/platform/stripe/checkout'
import type { RefundTruth } from '@/platform/stripe/provider-truth'
import { submitRefund as askProvider } from '@/platform/stripe/refunds'
import { applyRefund } from './apply-refund'

export type RefundSubmission = { readonly refundId: number; readonly now: Date }

/**
 * Asks the provider for a requested refund. Interrupted anywhere, it can be called again: the provider keeps the answer
 * under the key of the attempt. What the provider refuses for good fails the refund, and the treasurer is told.
 */
export async function submitRefund(portal: Payload, { refundId, now }: RefundSubmission): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select r.attempt::integer as attempt, r.amount_cents::integer as amount, p.charge_id
    from refunds r join payments p on p.id = r.payment_id where r.id = ${refundId} and r.state = 'requested'`)
  const refund = rows[0] as { attempt: number; amount: number; charge_id: string } | undefined
  if (!refund) return
  const { attempt, amount: amountCents, charge_id: chargeId } = refund
  const told = await ask({ refundId, attempt, amountCents, chargeId })
  await inTransaction(portal, (context) => applyRefund(context, { refundId, attempt, now, ...told }))
}

async function ask(
  request: Parameters<typeof askProvider>[0],
): Promise<Pick<RefundTruth, 'state' | 'failure'> & { readonly providerId: string | null }> {
  try {
    return await askProvider(request)
  } catch (error) {
    if (!isRefusal(error)) throw error
    return { providerId: null, state: 'failed', failure: error.code ?? 'refused' }
  }
}

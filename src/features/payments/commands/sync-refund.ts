import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import type { RefundTruth } from '@/platform/stripe/provider-truth'
import { readRefund } from '@/platform/stripe/refunds'
import { adoptRefund } from './adopt-refund'
import { applyRefund } from './apply-refund'

/**
 * Asks the provider how a refund stands and writes that down; one that was made in the provider's own screens is taken
 * into the books as it is. False when its charge is not one of ours.
 */
export async function syncRefund(
  portal: Payload,
  { providerId, now }: { readonly providerId: string; readonly now: Date },
): Promise<boolean> {
  const truth = await readRefund(providerId)
  const { state, failure } = truth
  const known = await knownRefund(portal, truth)
  if (!known) return inTransaction(portal, (context) => adoptRefund(context, { truth, now }))
  await inTransaction(portal, (context) =>
    applyRefund(context, { ...known, providerId, state, failure, now }),
  )
  return true
}

/** Ours by what we wrote on it: its message may come before the answer to our own request. */
async function knownRefund(
  portal: Payload,
  { providerId, chargeId, ours }: RefundTruth,
): Promise<{ readonly refundId: number; readonly attempt: number } | null> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select r.id, r.attempt::integer as attempt, r.provider_id = ${providerId} as is_latest
    from refunds r join payments p on p.id = r.payment_id
    where (r.id = ${ours?.refundId ?? 0} and p.charge_id = ${chargeId})
       or r.provider_id = ${providerId} or r.request_key = ${`provider:${providerId}`}`)
  const row = rows[0] as { id: number; attempt: number; is_latest: boolean | null } | undefined
  if (!row) return null
  return { refundId: row.id, attempt: ours?.attempt ?? (row.is_latest ? row.attempt : 0) }
}

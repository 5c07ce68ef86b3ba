import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { checkoutOfCharge } from '@/platform/stripe/charges'
import { fulfilCheckout } from './fulfil-checkout'
import type { Settle } from './settle-order'

export type ChargeFulfilment = { readonly chargeId: string; readonly settle: Settle; readonly now: Date }

/**
 * Takes in a charge that was not heard of yet: news of its refund or its dispute can come before that of the payment
 * itself. False when it is not one of ours.
 */
export async function fulfilCharge(
  portal: Payload,
  { chargeId, settle, now }: ChargeFulfilment,
): Promise<boolean> {
  const checkoutId = await checkoutOfCharge(chargeId)
  if (checkoutId === null) return false
  const { rows } = await portal.db.drizzle.execute(sql`
    select provider_id from checkouts where id = ${checkoutId} and provider_id is not null`)
  const visit = (rows[0] as { provider_id: string } | undefined)?.provider_id
  if (!visit) return false
  return (await fulfilCheckout(portal, { providerId: visit, settle, now })) !== null
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { type ProviderMessage, readKeptMessage } from '@/platform/stripe/provider-message'
import { fulfilCharge } from './fulfil-charge'
import { fulfilCheckout } from './fulfil-checkout'
import type { Settle } from './settle-order'
import { syncDispute } from './sync-dispute'
import { syncRefund } from './sync-refund'

export type EventWork = { readonly eventId: number; readonly settle: Settle; readonly now: Date }

/** Works off one message of the inbox: it says what to ask the provider about, and the answer is what counts. */
export async function processProviderEvent(
  portal: Payload,
  { eventId, settle, now }: EventWork,
): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select body from provider_events join provider_event_bodies on event_id = id
    where id = ${eventId} and state = 'received'`)
  const kept = rows[0] as { body: string } | undefined
  if (!kept) return
  const isOurs = await follow(portal, { message: readKeptMessage(kept.body), settle, now })
  await portal.db.drizzle.execute(sql`
    update provider_events set state = ${isOurs ? 'processed' : 'unknown'}, processed_at = ${now.toISOString()}
    where id = ${eventId}`)
}

type Following = { readonly message: ProviderMessage; readonly settle: Settle; readonly now: Date }

/** False when it is about nothing of ours. */
async function follow(portal: Payload, { message, settle, now }: Following): Promise<boolean> {
  const { kind, id } = message.object
  if (id === null) return false
  if (kind === 'refund' || kind === 'dispute') return followCharge(portal, { message, settle, now })
  const visit = await visitOf(portal, message)
  if (visit === null) return false
  return (await fulfilCheckout(portal, { providerId: visit, settle, now })) !== null
}

/** A refund or a dispute; when its charge is not known yet, that is taken in first: messages come in any order. */
async function followCharge(portal: Payload, { message, settle, now }: Following): Promise<boolean> {
  const { kind, id, chargeId } = message.object
  if (id === null) return false
  const sync = () =>
    kind === 'refund'
      ? syncRefund(portal, { providerId: id, now })
      : syncDispute(portal, { providerId: id, now })
  if (await sync()) return true
  return chargeId !== null && (await fulfilCharge(portal, { chargeId, settle, now })) && sync()
}

/** The visit to the payment page that a session, a payment intent or a charge belongs to. */
async function visitOf(portal: Payload, { object }: ProviderMessage): Promise<string | null> {
  const { kind, id, intentId, checkoutId } = object
  if (kind === 'checkout.session') return id
  if (kind !== 'payment_intent' && kind !== 'charge') return null
  const intent = kind === 'payment_intent' ? id : intentId
  const { rows } = await portal.db.drizzle.execute(sql`
    select provider_id from checkouts
    where provider_id is not null and (id = ${checkoutId ?? 0} or intent_id = ${intent})
    order by (intent_id = ${intent}) desc nulls last limit 1`)
  return (rows[0] as { provider_id: string } | undefined)?.provider_id ?? null
}

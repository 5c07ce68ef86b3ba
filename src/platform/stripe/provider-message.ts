import type Stripe from 'stripe'
import { env } from '@/platform/env'
import { readSignedEvent } from './signed-event'

/** A message of the provider, of which no more is believed than when to ask about what. */
export type ProviderMessage = {
  readonly id: string
  readonly type: string
  readonly object: {
    readonly kind: string
    readonly id: string | null
    /** The objects it belongs to, as far as it says. */
    readonly intentId: string | null
    readonly chargeId: string | null
    readonly checkoutId: number | null
  }
}

/**
 * Reads a message if one of our secrets signed exactly these bytes, at most five minutes ago; else null. While a secret
 * is being replaced there are two.
 */
export function readSignedMessage(
  rawBody: string,
  { signature }: { readonly signature: string | null },
): ProviderMessage | null {
  for (const secret of env().STRIPE_WEBHOOK_SECRET.split(',')) {
    const event = readSignedEvent(rawBody, { signature, secret })
    if (event.ok) return messageOf(event.value)
  }
  return null
}

/** What lies in the inbox, read again. */
export const readKeptMessage = (rawBody: string): ProviderMessage =>
  messageOf(JSON.parse(rawBody) as Stripe.Event)

function messageOf(event: Stripe.Event): ProviderMessage {
  // What is in it differs by type and by version: only ids are looked for.
  const object = event.data.object as unknown as Readonly<Record<string, unknown>>
  const metadata = (object.metadata ?? {}) as Readonly<Record<string, unknown>>
  const checkoutId = Number(metadata.checkout)
  return {
    id: event.id,
    type: event.type,
    object: {
      kind: textOf(object.object) ?? '',
      id: textOf(object.id),
      intentId: idOf(object.payment_intent),
      chargeId: idOf(object.charge),
      checkoutId: Number.isSafeInteger(checkoutId) && checkoutId > 0 ? checkoutId : null,
    },
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const idOf = (value: unknown): string | null =>
  typeof value === 'object' && value !== null && 'id' in value ? textOf(value.id) : textOf(value)

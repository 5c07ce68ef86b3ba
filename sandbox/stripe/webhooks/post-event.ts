import type { DeliveryAttempt } from '../state/rows'
import { get, now, type World } from '../state/world'
import { presentEvent } from './record-event'
import { secretsInUse, signatureOf } from './sign'

/** What may be wrong about one posting of an event. */
export type Tampering = {
  readonly signature?: 'right' | 'wrong-secret' | 'missing' | 'v0-only'
  /** How old the signature claims to be. */
  readonly ageSeconds?: number
  /** Changes the body after it was signed. */
  readonly body?: 'as-signed' | 'altered'
}

const PATIENCE_MS = 10_000

/** Posts an event to an endpoint once, signed at this moment, and says how it went. A redirect is a failure. */
export async function postEvent(
  world: World,
  { event: eventId, endpoint }: { readonly event: string; readonly endpoint: string },
  tampering: Tampering = {},
): Promise<DeliveryAttempt> {
  const event = presentEvent(world, get(world, 'event', eventId))
  const { url } = get(world, 'webhook_endpoint', endpoint)
  // As Stripe writes it, so that a receiver that parses and serialises before it verifies is found out.
  const body = JSON.stringify(event, null, 2)
  const at = now(world)
  try {
    const response = await fetch(url, {
      method: 'POST',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE_MS),
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'User-Agent': 'Stripe/1.0 (stand-in; not stripe.com)',
        ...signatureHeader(body, { tampering, secrets: secretsInUse(world, endpoint) }),
      },
      body: tampering.body === 'altered' ? body.replace(eventId, `${eventId}x`) : body,
    })
    await response.body?.cancel()
    return { at, status: response.status }
  } catch (error) {
    return { at, status: null, error: error instanceof Error ? error.message : String(error) }
  }
}

export const isTaken = ({ status }: DeliveryAttempt): boolean =>
  status !== null && status >= 200 && status < 300

/** Signed by the clock on the wall: the receiver's clock is not the stand-in's. */
function signatureHeader(
  body: string,
  { tampering, secrets }: { readonly tampering: Tampering; readonly secrets: readonly string[] },
): Record<string, string> {
  const { signature = 'right', ageSeconds = 0 } = tampering
  if (signature === 'missing') return {}
  const at = Math.floor(Date.now() / 1000) - ageSeconds
  const used = signature === 'wrong-secret' ? ['whsec_of_somebody_else'] : secrets
  const header = signatureOf(body, { at, secrets: used })
  return { 'Stripe-Signature': signature === 'v0-only' ? header.replaceAll('v1=', 'v0=') : header }
}

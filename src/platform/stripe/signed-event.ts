import Stripe from 'stripe'
import { ok, refused, type Result } from '@/kernel/result'

/** Stripe's own tolerance: an older signature may be a replay. */
const TOLERANCE_SECONDS = 300

/**
 * The event in the raw body of a webhook, byte for byte as it came, if its signature was made with the secret and is
 * at most five minutes old.
 */
export function readSignedEvent(
  body: string,
  { signature, secret }: { readonly signature: string | null; readonly secret: string },
): Result<Stripe.Event, 'invalid-signature'> {
  try {
    return ok(Stripe.webhooks.constructEvent(body, signature ?? '', secret, TOLERANCE_SECONDS))
  } catch (error) {
    if (error instanceof Stripe.errors.StripeSignatureVerificationError) return refused('invalid-signature')
    throw error
  }
}

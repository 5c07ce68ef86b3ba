import { recordProviderEvent } from '@/features/payments/commands/record-provider-event'
import { getPortal } from '@/platform/database/get-portal'

/** Answers 2xx as soon as a message is safely kept; whatever it says is worked off by the worker. */
export async function receiveProviderEvent(request: Request): Promise<Response> {
  const rawBody = await request.text()
  const signature = request.headers.get('stripe-signature')
  const outcome = await recordProviderEvent(await getPortal(), { rawBody, signature, now: new Date() })
  if (outcome.ok) return Response.json({ received: outcome.value })
  return Response.json({ refused: outcome.code }, { status: 400 })
}

import Stripe from 'stripe'
import type { StandIn } from '../start-stripe-stand-in'
import type { Exchange } from './faithful'

export const TEST_KEY = 'sk_test_standin'

/** The official client, which notes down what it sends and what it gets. */
export function recordingClient(
  key: string,
  { connection, exchanges }: { readonly connection?: StandIn['connection']; readonly exchanges: Exchange[] },
): Stripe {
  const recordingFetch: typeof fetch = async (input, init) => {
    const response = await fetch(input, init)
    const body: unknown = await response.clone().json()
    const sent = typeof init?.body === 'string' ? init.body : ''
    exchanges.push({
      method: init?.method ?? 'GET',
      url: String(input),
      sent,
      status: response.status,
      answer: body,
    })
    return response
  }
  return new Stripe(key, {
    ...connection,
    maxNetworkRetries: 0,
    telemetry: false,
    httpClient: Stripe.createFetchHttpClient(recordingFetch),
  })
}

/** The official client on a stand-in. */
export const clientOf = ({ connection }: StandIn, options: Stripe.StripeConfig = {}): Stripe =>
  new Stripe(TEST_KEY, { ...connection, maxNetworkRetries: 0, telemetry: false, ...options })

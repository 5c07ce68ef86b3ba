import Stripe from 'stripe'
import { parseForm } from '../http/form'
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
    const { pathname: path, search } = new URL(String(input))
    const { method = 'GET', body } = init ?? {}
    exchanges.push({
      method,
      path,
      params: parseForm(typeof body === 'string' && method === 'POST' ? body : search.slice(1)),
      status: response.status,
      answer: await response.clone().json(),
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

type Wish = Stripe.StripeConfig & { readonly key?: string }

/** The official client on a stand-in. */
export const clientOf = (
  { connection }: Pick<StandIn, 'connection'>,
  { key = TEST_KEY, ...config }: Wish = {},
): Stripe => new Stripe(key, { ...connection, maxNetworkRetries: 0, telemetry: false, ...config })

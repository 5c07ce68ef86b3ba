import type { Route } from '../schema/roots'
import { checkoutSessions } from './checkout-sessions'
import { customers } from './customers'
import type { Operations } from './operation'
import { paymentIntents } from './payment-intents'
import { prices } from './prices'
import { products } from './products'
import { reading } from './reading'
import { refunds } from './refunds'
import { webhookEndpoints } from './webhook-endpoints'

/** Everything that can be asked of the API, by method and address. */
export const operations: Operations<Route> = {
  ...checkoutSessions,
  ...customers,
  ...paymentIntents,
  ...prices,
  ...products,
  ...reading,
  ...refunds,
  ...webhookEndpoints,
}

const patterns = (Object.keys(operations) as Route[]).map((route) => {
  const [method = '', path = ''] = route.split(' ')
  return { route, method, pattern: new RegExp(`^${path.replace(':id', '([^/]+)')}$`) }
})

/** The operation that an address means, and the id in it. */
export function findRoute(
  method: string,
  path: string,
): { readonly route: Route; readonly id: string } | undefined {
  for (const { route, pattern, ...one } of patterns) {
    const match = one.method === method && pattern.exec(path)
    if (match) return { route, id: decodeURIComponent(match[1] ?? '') }
  }
  return undefined
}

import Stripe from 'stripe'
import { env } from '@/platform/env'

let client: Stripe | undefined

/** The one client of this process, of the version that the package is pinned to. */
export function stripeClient(): Stripe {
  client ??= openClient()
  return client
}

function openClient(): Stripe {
  const { STRIPE_SECRET_KEY: key, STRIPE_API_BASE: base } = env()
  if (!key) throw new Error('STRIPE_SECRET_KEY is not set: nobody can pay.')
  const elsewhere = base ? new URL(base) : null
  return new Stripe(key, {
    maxNetworkRetries: 2,
    timeout: 15_000,
    telemetry: false,
    ...(elsewhere && {
      host: elsewhere.hostname,
      port: elsewhere.port,
      protocol: elsewhere.protocol === 'http:' ? 'http' : 'https',
    }),
  })
}

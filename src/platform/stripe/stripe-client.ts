import Stripe from 'stripe'
import { type Environment, env } from '../env'

/** Written out, so that a new version of the package asks whether the new version of the API suits us. */
const API_VERSION = '2026-10-28.endive'
const PATIENCE_MS = 20_000

let client: Stripe | undefined

/** The client of this process, for the account that the environment names. */
export function stripe(): Stripe {
  client ??= createStripeClient(env())
  return client
}

/** A client for Stripe, or for what takes its place on this machine. Requests that got no answer are sent again. */
export function createStripeClient({
  STRIPE_SECRET_KEY,
  STRIPE_API_BASE,
}: Pick<Environment, 'STRIPE_SECRET_KEY' | 'STRIPE_API_BASE'>): Stripe {
  return new Stripe(STRIPE_SECRET_KEY, {
    apiVersion: API_VERSION,
    maxNetworkRetries: 2,
    telemetry: false,
    timeout: PATIENCE_MS,
    ...(STRIPE_API_BASE && placeOf(STRIPE_API_BASE)),
  })
}

function placeOf(base: string): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> {
  const { hostname, port } = new URL(base)
  return { host: hostname, port: Number(port) || 80, protocol: 'http' }
}

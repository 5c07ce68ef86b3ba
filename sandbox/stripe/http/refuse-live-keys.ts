import { PlainFailure } from '../../processes/plain-failure'

/** Where real money could be meant, nothing pretends to be Stripe. */
export function refuseLiveKeys(env: NodeJS.Dict<string>): void {
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('STRIPE_') || !/^[sr]k_live_/.test(value ?? '')) continue
    throw new PlainFailure(`${name} is a live Stripe key: the stand-in for Stripe does not start beside it.`)
  }
}

import type { Environment } from '../../sandbox/processes/environment'
import { readEnvFiles } from '../stack/env-file'
import { type SandboxPlace, sandboxEnvironment } from '../stack/sandbox-environment'

/** What the developer set, in the environment or in an env file: the environment wins. */
export const givenEnvironment = (): Environment => ({ ...readEnvFiles(), ...process.env })

/** The sandbox's values wherever the developer gave none of their own. */
export function devEnvironment(place: SandboxPlace, given: Environment): Environment {
  const chosen = Object.fromEntries(Object.entries(given).filter(([, value]) => value))
  const sandbox = {
    ...sandboxEnvironment(place),
    ALUMNINET_DEMO: '',
    // A key of Stripe's own goes to Stripe, with its own webhook secret.
    ...(chosen['STRIPE_SECRET_KEY'] && { STRIPE_API_BASE: '', STRIPE_WEBHOOK_SECRET: '' }),
  }
  return {
    ...sandbox,
    ...chosen,
    NODE_ENV: 'development',
    ALUMNINET_BUILD: place.build,
    PORT: String(place.ports.web),
  }
}

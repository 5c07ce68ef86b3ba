import type { Environment } from '../../sandbox/processes/environment'
import { PlainFailure } from '../../sandbox/processes/plain-failure'
import { readEnvFiles } from '../stack/env-file'

const LIVE_STRIPE_KEY = /^[sr]k_live_/

/** The demo plays with stand-ins alone: it refuses to start where somebody meant a real database or real money. */
export function refuseRealThings(
  { ownPort }: { readonly ownPort: number },
  env: Environment = process.env,
  files: Environment = readEnvFiles(),
): void {
  const databaseUrl = env['DATABASE_URL']
  if (databaseUrl && !isOwnDatabase(databaseUrl, ownPort)) {
    throw new PlainFailure(
      'DATABASE_URL points to a database that is not the demo’s, and the demo uses only its own. Unset it, or use npm run dev or npm start.',
    )
  }
  for (const [name, value] of [...Object.entries(files), ...Object.entries(env)]) {
    if (!name.startsWith('STRIPE_') || !value || !LIVE_STRIPE_KEY.test(value)) continue
    throw new PlainFailure(
      `${name} is a live Stripe key; the demo does not start beside real money. Unset it.`,
    )
  }
}

function isOwnDatabase(url: string, ownPort: number): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, port } = new URL(url)
  return ['127.0.0.1', 'localhost'].includes(hostname) && port === String(ownPort)
}

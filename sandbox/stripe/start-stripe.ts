import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import type { Environment } from '../processes/environment'
import { answersHttp } from '../processes/probes'
import type { RunningProcess } from '../processes/start-process'
import type { Supervisor } from '../processes/supervise'

export type StripePlace = {
  /** State folder of the sandbox; what was paid is kept in its `stripe`. */
  readonly folder: string
  readonly port: number
  /** The portal's environment: its keys, and where it takes events. */
  readonly env: Environment
}

/** The stand-in for Stripe as a process of its own, on loopback, telling the portal what happens. */
export async function startStripe(
  supervisor: Pick<Supervisor, 'start'>,
  { folder, port, env }: StripePlace,
): Promise<RunningProcess> {
  return supervisor.start(
    {
      name: 'payment stand-in',
      command: process.execPath,
      args: ['--import', 'tsx', fileURLToPath(new URL('./serve.ts', import.meta.url))],
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      env: {
        PATH: process.env['PATH'] ?? '',
        STAND_IN_PORT: String(port),
        STAND_IN_FOLDER: join(folder, 'stripe'),
        STAND_IN_WEBHOOK: `${env['APP_URL']}/api/stripe/webhook`,
        STRIPE_SECRET_KEY: env['STRIPE_SECRET_KEY'],
        STRIPE_WEBHOOK_SECRET: env['STRIPE_WEBHOOK_SECRET'],
      },
      logFile: join(folder, 'logs', 'stripe.log'),
    },
    { probe: () => answersHttp(`http://127.0.0.1:${port}/`) },
  )
}

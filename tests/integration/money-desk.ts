import { fork } from 'node:child_process'
import path from 'node:path'
import { runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { afterAll, expect } from 'vitest'
import { type StandIn, startStripeStandIn } from '../../sandbox/stripe/start-stripe-stand-in'
import { faultsOf } from '../../sandbox/stripe/testing/faithful'

export const WEBHOOK_SECRET = 'whsec_of_the_money_desk'

export type MoneyDesk = {
  readonly stripe: StandIn
  readonly pool: pg.Pool
  /** Works off every job that waits, with these tasks; a job that fails throws here. */
  readonly work: (tasks: TaskList) => Promise<void>
}

/**
 * A Stripe of this test file's own, whose messages are held until the test has them delivered. Call it with `await` at
 * the top of a file, before anything of the portal is imported: the environment is read once. A file whose own clock
 * stands still says at what moment, for the provider refuses what it thinks is over.
 */
export async function openMoneyDesk({ frozenAt }: { readonly frozenAt?: Date } = {}): Promise<MoneyDesk> {
  const stripe = await startStripeStandIn({ port: 0, frozenAt, settings: { webhooks: 'hold' } })
  Object.assign(process.env, {
    STRIPE_API_BASE: stripe.address,
    STRIPE_SECRET_KEY: 'sk_test_of_the_money_desk',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  })
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', max: 4 })
  pool.on('error', () => undefined)
  afterAll(async () => {
    // All that the portal asked, all that it was told: as the package declares it.
    expect(faultsOf(stripe)).toEqual([])
    await pool.end()
    await stripe.stop()
  })
  return { stripe, pool, work: (tasks) => workOff(pool, tasks) }
}

async function workOff(pool: pg.Pool, tasks: TaskList): Promise<void> {
  const failed: unknown[] = []
  const watched = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [
      name,
      async (...given: Parameters<NonNullable<typeof task>>) => {
        try {
          await task?.(...given)
        } catch (error) {
          failed.push(error)
          throw error
        }
      },
    ]),
  )
  await runOnce({ pgPool: pool, taskList: watched, noPreparedStatements: true, concurrency: 3 })
  if (failed.length > 0) throw failed[0]
}

export type MoneyProcess = {
  /** What it said when it was ready: the address of a web process. */
  readonly said: string
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>
}

/** Another process of the portal on the database of this test file: see money-process.ts. */
export async function startMoneyProcess(
  role: 'web' | 'worker',
  env: Readonly<Record<string, string>> = {},
): Promise<MoneyProcess> {
  const root = path.resolve(import.meta.dirname, '../..')
  const child = fork(path.join(import.meta.dirname, 'money-process.ts'), [role], {
    cwd: root,
    env: { ...process.env, ...env },
    execArgv: ['--import', 'tsx', '--import', path.join(root, 'scripts/outside-next/register.mjs')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const said = await new Promise<string>((resolve, reject) => {
    child.once('message', (message) => resolve(String(message)))
    child.once('exit', (code) => reject(new Error(`The ${role} process ended with ${code}.`)))
  })
  const stop = async (signal: NodeJS.Signals = 'SIGKILL') => {
    child.kill(signal)
    await gone
  }
  return { said, stop }
}

import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { afterAll } from 'vitest'
import { type StandIn, startStripeStandIn } from '../../sandbox/stripe/start-stripe-stand-in'

export const WEBHOOK_SECRET = 'whsec_of_the_money_desk'

export type MoneyDesk = {
  readonly stripe: StandIn
  readonly pool: pg.Pool
  /** Works off every job that waits, with these tasks; a job that fails throws here. */
  readonly work: (tasks: TaskList) => Promise<void>
}

/**
 * A Stripe of this test file's own, whose messages are held until the test has them delivered. Call it with `await` at
 * the top of a file, before anything of the portal is imported: the environment is read once.
 */
export async function openMoneyDesk(): Promise<MoneyDesk> {
  const stripe = await startStripeStandIn({ port: 0, settings: { webhooks: 'hold' } })
  Object.assign(process.env, {
    STRIPE_API_BASE: stripe.address,
    STRIPE_SECRET_KEY: 'sk_test_of_the_money_desk',
    STRIPE_WEBHOOK_SECRET: WEBHOOK_SECRET,
  })
  const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '', max: 4 })
  pool.on('error', () => undefined)
  afterAll(async () => {
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

/** A web process with nothing but the webhook in it, for the stand-in to post to. */
export async function startWebhookDoor(
  receive: (request: Request) => Promise<Response>,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server: Server = createServer(async (asked, answer) => {
    const pieces: Buffer[] = []
    for await (const piece of asked) pieces.push(piece as Buffer)
    const headers = Object.entries(asked.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    )
    const request = new Request('http://portal/api/stripe/webhook', {
      method: 'POST',
      headers,
      body: Buffer.concat(pieces),
    })
    const response = await receive(request).catch(
      (error: unknown) => new Response(String(error), { status: 500 }),
    )
    answer.writeHead(response.status).end(await response.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

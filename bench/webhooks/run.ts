import { Agent, request } from 'node:http'
import { join } from 'node:path'
import Stripe from 'stripe'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { startBareNext } from '../servers/start-bare-next'
import { startEmptyPortal } from '../servers/start-empty-portal'

const folder = join(projectRoot, '.data', 'bench-webhooks')
const ROUNDS = 5
const POSTS = 1_500
const CONNECTIONS = 32

/**
 * What keeping a message costs beside checking its signature: the same posts to the portal's web server, and to a bare
 * Next application that has one route, which only checks.
 */
export const run: BenchSuite['run'] = () =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const first = await findFreeBlock(() => true)
    const ports = portBlock(first)
    const { env } = await startEmptyPortal(supervisor, { folder, ports })
    const { STRIPE_WEBHOOK_SECRET: secret = '' } = env
    const bare = first + 5
    await startBareNext(supervisor, {
      logFolder: join(folder, 'logs'),
      port: bare,
      env: { STRIPE_WEBHOOK_SECRET: secret },
    })
    return measure(
      { verify: { port: bare, path: '/verify' }, keep: { port: ports.web, path: '/api/stripe/webhook' } },
      secret,
    )
  })

type Route = { readonly port: number; readonly path: string }
type Round = { readonly perSecond: number; readonly waits: readonly number[] }

/** In turns, so that what else the machine does falls on both alike; the best round of each counts. */
async function measure(
  routes: Readonly<Record<'verify' | 'keep', Route>>,
  secret: string,
): Promise<readonly BenchRow[]> {
  const rounds: Record<'verify' | 'keep', Round[]> = { verify: [], keep: [] }
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of ['verify', 'keep'] as const) {
      const measured = await post(routes[name], signedMessages(`${name}${round}`, secret))
      if (round >= 0) rounds[name].push(measured)
    }
  }
  const perSecond = (name: 'verify' | 'keep') => Math.max(...rounds[name].map((round) => round.perSecond))
  const p99 = (name: 'verify' | 'keep') =>
    percentile(
      rounds[name].flatMap(({ waits }) => waits),
      99,
    )
  const row = (
    name: string,
    unit: string,
    [value, baseline]: readonly [number, number],
    goal: string | null,
  ): BenchRow => ({
    suite: 'webhooks',
    case: name,
    value,
    unit,
    baseline,
    ratio: value / baseline,
    goal,
  })
  return [
    row('throughput', 'messages/s', [perSecond('keep'), perSecond('verify')], '>=0.5'),
    row('p99', 'ms', [p99('keep'), p99('verify')], null),
  ]
}

type Message = { readonly body: string; readonly signature: string }

/** As large as a session's; signed beforehand, for that is the provider's work. */
function signedMessages(run: string, secret: string): readonly Message[] {
  const filling = Object.fromEntries(Array.from({ length: 60 }, (_unused, index) => [`field_${index}`, null]))
  return Array.from({ length: POSTS }, (_unused, index) => {
    const object = { ...filling, id: `cs_test_${run}_${index}`, object: 'checkout.session', metadata: {} }
    const event = {
      id: `evt_${Date.now()}_${run}_${index}`,
      object: 'event',
      type: 'checkout.session.completed',
      data: { object },
    }
    const body = JSON.stringify(event, null, 2)
    return { body, signature: Stripe.webhooks.generateTestHeaderString({ payload: body, secret }) }
  })
}

async function post(route: Route, messages: readonly Message[]): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const waits: number[] = []
  const queue = messages.values()
  const begun = performance.now()
  const work = async () => {
    for (const message of queue) {
      const sent = performance.now()
      const status = await postOne({ route, agent, message })
      if (status !== 200) throw new Error(`A message was answered with ${status}.`)
      waits.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, work))
  const seconds = (performance.now() - begun) / 1000
  agent.destroy()
  return { perSecond: messages.length / seconds, waits }
}

const postOne = ({
  route: { port, path },
  agent,
  message,
}: {
  readonly route: Route
  readonly agent: Agent
  readonly message: Message
}) =>
  new Promise<number>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(message.body),
      'stripe-signature': message.signature,
    }
    request({ host: '127.0.0.1', port, agent, method: 'POST', path, headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0))
    })
      .once('error', reject)
      .end(message.body)
  })

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0
}

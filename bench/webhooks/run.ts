import { fork } from 'node:child_process'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import Stripe from 'stripe'
import type { Environment } from '../../sandbox/processes/environment'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { bringUpToDate } from '../../scripts/stack/fill-database'
import { sandboxEnvironment } from '../../scripts/stack/sandbox-environment'
import { startDatabase } from '../../scripts/stack/start-portal'

const folder = join(projectRoot, '.data', 'bench-webhooks')
const ROUNDS = 5
const POSTS = 1_500
const CONNECTIONS = 32

/** What keeping a message costs beside checking its signature: the same posts to a process that does only that. */
export const run: BenchSuite['run'] = () =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const env = await environment(supervisor)
    const secret = env['STRIPE_WEBHOOK_SECRET'] ?? ''
    const webs = { verify: await startWeb('verify', env), keep: await startWeb('keep', env) }
    try {
      return await measure({ verify: webs.verify.port, keep: webs.keep.port }, secret)
    } finally {
      webs.verify.stop()
      webs.keep.stop()
    }
  })

/** A migrated database of its own, on safe settings: what is measured is what an operator has. */
async function environment(supervisor: Supervisor): Promise<Environment> {
  const ports = portBlock(await findFreeBlock(() => true))
  const postgres = await startDatabase(supervisor, { folder, ports, keeping: 'durable' })
  await postgres.ensureDatabase('bench')
  const databaseUrl = postgres.url('bench')
  const env = { ...sandboxEnvironment({ folder, ports, build: 'bench', databaseUrl }), LOG_LEVEL: 'silent' }
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say: () => undefined })
  return env
}

async function startWeb(role: 'keep' | 'verify', env: Environment) {
  const child = fork(join(import.meta.dirname, 'web.ts'), [role], {
    cwd: projectRoot,
    env: { NODE_ENV: 'production', ...env },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)))
    child.once('exit', (code) => reject(new Error(`The ${role} process ended with ${code}.`)))
  })
  return { port, stop: () => void child.kill('SIGKILL') }
}

type Round = { readonly perSecond: number; readonly waits: readonly number[] }

/** In turns, so that what else the machine does falls on both alike; the best round of each counts. */
async function measure(
  ports: Readonly<Record<'verify' | 'keep', number>>,
  secret: string,
): Promise<readonly BenchRow[]> {
  const rounds: Record<'verify' | 'keep', Round[]> = { verify: [], keep: [] }
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const name of ['verify', 'keep'] as const) {
      const measured = await post(ports[name], signedMessages(`${name}${round}`, secret))
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

async function post(port: number, messages: readonly Message[]): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const waits: number[] = []
  const queue = messages.values()
  const begun = performance.now()
  const work = async () => {
    for (const message of queue) {
      const sent = performance.now()
      const status = await postOne({ port, agent, message })
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
  port,
  agent,
  message,
}: {
  readonly port: number
  readonly agent: Agent
  readonly message: Message
}) =>
  new Promise<number>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(message.body),
      'stripe-signature': message.signature,
    }
    request(
      { host: '127.0.0.1', port, agent, method: 'POST', path: '/api/stripe/webhook', headers },
      (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0))
      },
    )
      .once('error', reject)
      .end(message.body)
  })

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0
}

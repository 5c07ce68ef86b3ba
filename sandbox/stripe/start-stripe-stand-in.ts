import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createEndpoint, type NewEndpoint } from './api/webhook-endpoints'
import { createCalls } from './control/calls'
import { type Control, createControl } from './control/control'
import { createFaults } from './control/faults'
import { answer } from './http/answer'
import { refuseLiveKeys } from './http/refuse-live-keys'
import { concludeDebit } from './payments/confirm'
import { failRefund, succeedRefund } from './payments/refund'
import { expireSession } from './payments/session'
import { capture } from './payments/settle'
import { createScheduler } from './state/happenings'
import { amend, createWorld, type World, type WorldOptions } from './state/world'
import { deliver } from './webhooks/deliver'

export type StandInOptions = Omit<WorldOptions, 'file'> & {
  /** 0 takes any that is free. */
  readonly port: number
  /** Its state is kept in here over restarts; in memory without it. */
  readonly folder?: string | undefined
  /** Endpoints that are there from the start; one that is kept gets the secret given here. */
  readonly webhooks?: readonly (NewEndpoint & { readonly secret: string })[] | undefined
  /** The only key it takes; any key of test mode without it. */
  readonly apiKey?: string | undefined
}

export type StandIn = {
  /** http://127.0.0.1:PORT, for STRIPE_API_BASE. */
  readonly address: string
  /** For `new Stripe(key, { ...connection })`. */
  readonly connection: { readonly host: string; readonly port: number; readonly protocol: 'http' }
  readonly control: Control
  readonly stop: () => Promise<void>
}

/** Starts a Stripe of one's own: API, payment pages, webhooks and what a test wants of them, on loopback. */
export async function startStripeStandIn(options: StandInOptions): Promise<StandIn> {
  refuseLiveKeys({ ...process.env, STRIPE_STAND_IN_KEY: options.apiKey })
  const place = { address: '' }
  const { folder, webhooks = [] } = options
  const file = folder && join(folder, 'stripe.jsonl')
  const world = createWorld({ ...options, file }, { address: () => place.address })
  const seed = () => ensureEndpoints(world, webhooks)
  const scheduler = createScheduler(world, {
    happen: {
      capture: (id) => capture(world, id),
      debit: (id) => concludeDebit(world, id),
      'expire-session': (id) => expireSession(world, id),
      'fail-refund': (id) => failRefund(world, { id, reason: 'expired_or_canceled_card' }),
      'succeed-refund': (id) => succeedRefund(world, id),
    },
    deliver: (id) => deliver(world, id),
  })
  const calls = createCalls()
  const faults = createFaults()
  const control = createControl({ world, scheduler, calls, faults, seed })
  const { apiKey } = options
  const api = { world, calls, faults, inProgress: new Set<string>(), settle: scheduler.settle, apiKey }
  const server = createServer((request, response) => void answer({ api, control }, request, response))
  const port = await listen(server, options.port)
  place.address = `http://127.0.0.1:${port}`
  seed()
  scheduler.settle()
  return {
    address: place.address,
    connection: { host: '127.0.0.1', port, protocol: 'http' },
    control,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await scheduler.stop()
    },
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: '127.0.0.1' }, () => resolve((server.address() as AddressInfo).port))
  })
}

function ensureEndpoints(world: World, wanted: readonly (NewEndpoint & { readonly secret: string })[]): void {
  for (const endpoint of wanted) {
    const kept = world.store.all('webhook_endpoint').find(({ url }) => url === endpoint.url)
    if (!kept) createEndpoint(world, endpoint)
    else {
      world.store.put('secrets', { id: kept.id, secrets: [{ secret: endpoint.secret, until: null }] })
      if (endpoint.events)
        amend(world, 'webhook_endpoint', { id: kept.id, enabled_events: [...endpoint.events] })
    }
  }
}

import Stripe from 'stripe'
import { amend, now, type World } from '../state/world'
import { invalidRequest } from './api-error'
import { changedMetadata, checkedMetadata, checkedUrl } from './check'
import { listPage } from './list-page'
import { named, type Operations, PAGING } from './operation'

type Routes =
  | 'POST /v1/webhook_endpoints'
  | 'GET /v1/webhook_endpoints'
  | 'GET /v1/webhook_endpoints/:id'
  | 'POST /v1/webhook_endpoints/:id'
  | 'DELETE /v1/webhook_endpoints/:id'

const find = (world: World, id: string) => named(world, 'webhook_endpoint', { id, param: 'webhook_endpoint' })

export const webhookEndpoints: Operations<Routes> = {
  'POST /v1/webhook_endpoints': {
    heeds: ['url', 'enabled_events', 'description', 'metadata'],
    run: (world, { url, enabled_events, description, metadata }) =>
      createEndpoint(world, {
        url,
        events: enabled_events,
        description: description || null,
        metadata: checkedMetadata(metadata),
      }),
  },
  'GET /v1/webhook_endpoints': {
    heeds: PAGING,
    run: (world, params) =>
      listPage(world.store.all('webhook_endpoint'), {
        params,
        url: '/v1/webhook_endpoints',
        what: 'webhook_endpoint',
      }),
  },
  'GET /v1/webhook_endpoints/:id': { heeds: [], run: (world, _, id) => find(world, id) },
  'POST /v1/webhook_endpoints/:id': {
    heeds: ['url', 'enabled_events', 'description', 'disabled', 'metadata'],
    run: (world, { url, enabled_events, description, disabled, metadata }, id) => {
      const before = find(world, id)
      return amend(world, 'webhook_endpoint', {
        id,
        ...(url !== undefined && { url: loopback(url) }),
        ...(enabled_events && { enabled_events: [...enabled_events] }),
        ...(description !== undefined && { description: description || null }),
        ...(disabled !== undefined && { status: disabled ? 'disabled' : 'enabled' }),
        ...(metadata !== undefined && { metadata: changedMetadata(before.metadata, metadata) }),
      })
    },
  },
  'DELETE /v1/webhook_endpoints/:id': {
    heeds: [],
    run: (world, _, id) => {
      find(world, id)
      world.store.remove('webhook_endpoint', id)
      world.store.remove('secrets', id)
      for (const { id: delivery, endpoint } of world.store.all('delivery')) {
        if (endpoint === id) world.store.remove('delivery', delivery)
      }
      return { id, object: 'webhook_endpoint', deleted: true }
    },
  },
}

export type NewEndpoint = {
  readonly url: string
  readonly events?: readonly string[] | undefined
  readonly secret?: string | undefined
  readonly description?: string | null
  readonly metadata?: Stripe.Metadata
}

/** Its secret is told once, in the answer to the request that made it. */
export function createEndpoint(world: World, wanted: NewEndpoint): Stripe.WebhookEndpoint {
  const { events = ['*'], secret = world.newId('whsec_'), description = null, metadata = {} } = wanted
  const endpoint = world.store.put('webhook_endpoint', {
    id: world.newId('we_'),
    object: 'webhook_endpoint',
    api_version: Stripe.API_VERSION,
    application: null,
    created: now(world),
    description,
    enabled_events: [...events],
    livemode: false,
    metadata,
    status: 'enabled',
    url: loopback(wanted.url),
  })
  world.store.put('secrets', { id: endpoint.id, secrets: [{ secret, until: null }] })
  return { ...endpoint, secret }
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

/** Nothing of a stand-in leaves the machine. */
function loopback(url: string): string {
  if (LOOPBACK.includes(new URL(checkedUrl(url, 'url')).hostname)) return url
  const message = 'The stand-in for Stripe sends events to this machine alone: use localhost or 127.0.0.1.'
  throw invalidRequest({ message, param: 'url', code: 'url_invalid' })
}

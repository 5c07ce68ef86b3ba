import Stripe from 'stripe'
import { later } from '../state/later'
import type { Delivery } from '../state/rows'
import { now, type World } from '../state/world'

type EventType = Stripe.EventBase['type']

/**
 * Keeps an event with its object as it is now, and sends it on its way to every endpoint that wants its type. `before`
 * is the object as it was: what differs is told in `previous_attributes`.
 */
export function recordEvent<T extends object>(
  world: World,
  type: EventType,
  { object, before }: { readonly object: T; readonly before?: T },
): void {
  const event = world.store.put('event', {
    id: world.newId('evt_'),
    object: 'event',
    api_version: Stripe.API_VERSION,
    created: now(world),
    data: { object, ...(before && { previous_attributes: changed(before, object) }) },
    livemode: false,
    pending_webhooks: 0, // counted when it is shown
    request: world.cause() ?? { id: null, idempotency_key: null },
    type,
  })
  for (const endpoint of world.store.all('webhook_endpoint')) {
    if (endpoint.status === 'enabled' && wants(endpoint, type)) send(world, { event, endpoint })
  }
}

const wants = (endpoint: Stripe.WebhookEndpoint, type: string): boolean =>
  endpoint.enabled_events.includes('*') || endpoint.enabled_events.includes(type)

function send(
  world: World,
  { event, endpoint }: { readonly event: Stripe.EventBase; readonly endpoint: Stripe.WebhookEndpoint },
): void {
  const states = { auto: 'pending', hold: 'held', drop: 'dropped' } as const
  const state = states[world.settings().webhooks]
  const id = deliveryId(event.id, endpoint.id)
  world.store.put('delivery', { id, event: event.id, endpoint: endpoint.id, state, attempts: [] })
  if (state === 'pending') later(world, { after: 0, what: 'deliver', subject: id })
}

const deliveryId = (event: string, endpoint: string): string => `${event}:${endpoint}`

/** The event as the API shows it: how many endpoints have not yet taken it is counted anew. */
export function presentEvent(world: World, event: Stripe.EventBase): Stripe.EventBase {
  const waiting = world.store
    .all('webhook_endpoint')
    .map((endpoint) => world.store.find('delivery', deliveryId(event.id, endpoint.id)))
    .filter((delivery) => delivery && isUnderway(delivery))
  return { ...event, pending_webhooks: waiting.length }
}

const isUnderway = ({ state }: Delivery): boolean => state === 'pending' || state === 'held'

function changed(before: object, after: object): Record<string, unknown> {
  const now = new Map(Object.entries(after))
  return Object.fromEntries(
    Object.entries(before).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(now.get(name))),
  )
}

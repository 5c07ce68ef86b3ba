import { later } from '../state/later'
import { amend, get, type World } from '../state/world'
import { isTaken, postEvent, type Tampering } from './post-event'

/** Tries once to bring an event to an endpoint; when it is not taken, plans the next try or gives up. */
export async function deliver(world: World, id: string): Promise<void> {
  const delivery = world.store.find('delivery', id)
  if (!delivery || delivery.state === 'delivered') return
  const attempt = await postEvent(world, delivery)
  const latest = world.store.find('delivery', id) // a reset may have come between
  if (!latest) return
  const attempts = [...latest.attempts, attempt]
  if (isTaken(attempt)) return void amend(world, 'delivery', { id, attempts, state: 'delivered' })
  const after = world.settings().retryAfter[attempts.length - 1]
  amend(world, 'delivery', { id, attempts, state: after === undefined ? 'given-up' : 'pending' })
  if (after !== undefined) later(world, { after, what: 'deliver', subject: id })
}

export type DeliveryOrder = Tampering & {
  /** These events alone, in this order; all that have not been delivered without it. */
  readonly events?: readonly string[]
  readonly types?: readonly string[]
  readonly endpoint?: string
  readonly order?: 'as-happened' | 'reversed' | 'shuffled'
  readonly seed?: number
  /** How often each event is posted; a pair draws a number between the two for each. */
  readonly copies?: number | readonly [number, number]
  /** How many are under way at the same time. */
  readonly concurrency?: number
  readonly delayMs?: number
}

export type Delivered = { readonly event: string; readonly type: string; readonly status: number | null }

/** Brings events now and in the way that was asked for: held, dropped and delivered ones alike. */
export async function deliverNow(world: World, wanted: DeliveryOrder): Promise<readonly Delivered[]> {
  const draw = drawing(wanted.seed ?? 1)
  const posts = inOrder(
    chosen(world, wanted).flatMap((delivery) =>
      Array.from({ length: copiesOf(wanted.copies ?? 1, draw) }, () => delivery),
    ),
    { order: wanted.order ?? 'as-happened', draw },
  )
  const results: Delivered[] = []
  const queue = posts.values()
  const work = async () => {
    for (const { id, event, endpoint } of queue) {
      if (wanted.delayMs) await new Promise((resolve) => setTimeout(resolve, wanted.delayMs))
      const attempt = await postEvent(world, { event, endpoint }, wanted)
      results.push({ event, type: get(world, 'event', event).type, status: attempt.status })
      const delivery = world.store.find('delivery', id)
      if (!delivery) continue
      const state = isTaken(attempt) ? 'delivered' : delivery.state
      amend(world, 'delivery', { id, state, attempts: [...delivery.attempts, attempt] })
    }
  }
  await Promise.all(Array.from({ length: wanted.concurrency ?? 1 }, work))
  return results
}

function chosen(world: World, { events, types, endpoint }: DeliveryOrder) {
  const all = world.store.all('delivery')
  const named = events
    ? events.flatMap((id) => all.filter((delivery) => delivery.event === id))
    : all.filter(({ state }) => state !== 'delivered')
  return named.filter(
    (delivery) =>
      (!endpoint || delivery.endpoint === endpoint) &&
      (!types || types.includes(get(world, 'event', delivery.event).type)),
  )
}

function copiesOf(copies: number | readonly [number, number], draw: () => number): number {
  if (typeof copies === 'number') return copies
  const [least, most] = copies
  return least + Math.floor(draw() * (most - least + 1))
}

function inOrder<T>(
  things: readonly T[],
  { order, draw }: { readonly order: DeliveryOrder['order']; readonly draw: () => number },
): readonly T[] {
  if (order === 'reversed') return things.toReversed()
  if (order !== 'shuffled') return things
  return things
    .map((thing) => ({ thing, at: draw() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ thing }) => thing)
}

/** Park and Miller's generator: the same seed, the same order. */
function drawing(seed: number): () => number {
  let state = (Math.abs(Math.trunc(seed)) % 2_147_483_646) + 1
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

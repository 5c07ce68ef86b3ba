import { createNewId, type NewId } from './new-id'
import type { Kind, Rows, Settings } from './rows'
import { createStore, type Store } from './store'

/** Who caused what happens now: a request to the API, or nobody (the payer, a bank, time). */
export type Cause = { readonly id: string; readonly idempotency_key: string | null } | null

/** One Stripe account in test mode, with all that is in it. */
export type World = {
  readonly store: Store
  readonly newId: NewId
  /** Milliseconds since 1970, by the stand-in's clock. */
  readonly nowMs: () => number
  readonly settings: () => Settings
  readonly change: (settings: Partial<Omit<Settings, 'id'>>) => Settings
  /** Runs `work` as the consequence of a request. */
  readonly because: <T>(cause: Cause, work: () => T) => T
  readonly cause: () => Cause
  /** Where the hosted pages are. */
  readonly address: () => string
  readonly merchant: string
}

export type WorldOptions = {
  /** Kept here over restarts; nowhere without it. */
  readonly file?: string | undefined
  /** The same seed gives the same ids. */
  readonly seed?: number | undefined
  /** Stops the clock at this moment: from then on it moves when it is told to. */
  readonly frozenAt?: Date | undefined
  readonly merchant?: string | undefined
  readonly settings?: Partial<Omit<Settings, 'id'>> | undefined
}

export const USUAL_SETTINGS: Settings = {
  id: 'settings',
  paymentMethods: { bancontact: 'active', card: 'active', sepa_debit: 'active' },
  webhooks: 'auto',
  refunds: 'as-usual',
  captureAfter: 0,
  debitAfter: 20,
  refundAfter: 10,
  refundFailsAfter: 20,
  retryAfter: [10, 60, 600, 3600],
  clockOffset: 0,
}

export function createWorld(
  { file, seed, frozenAt, merchant = 'Alumninet (test)', settings }: WorldOptions,
  { address }: Pick<World, 'address'>,
): World {
  const store = createStore({ file })
  let current: Cause = null
  const standard = { ...USUAL_SETTINGS, ...settings }
  const currentSettings = () => store.find('settings', 'settings') ?? standard
  return {
    store,
    newId: createNewId(store, { seed }),
    nowMs: () => (frozenAt?.getTime() ?? Date.now()) + currentSettings().clockOffset * 1000,
    settings: currentSettings,
    change: (wanted) => store.put('settings', { ...currentSettings(), ...wanted }),
    because: (cause, work) => {
      const before = current
      current = cause
      try {
        return work()
      } finally {
        current = before
      }
    },
    cause: () => current,
    address,
    merchant,
  }
}

/** Seconds since 1970, as all times of the API are. */
export const now = (world: World): number => Math.floor(world.nowMs() / 1000)

/** The row, of which the caller knows that it exists. */
export function get<K extends Kind>(world: World, kind: K, id: string): Rows[K] {
  const row = world.store.find(kind, id)
  if (!row) throw new Error(`There is no ${kind} ${id}.`)
  return row
}

/** Changes some of a row and returns it. */
export function amend<K extends Kind>(
  world: World,
  kind: K,
  { id, ...change }: Pick<Rows[K], 'id'> & Partial<Rows[K]>,
): Rows[K] {
  return world.store.put(kind, { ...get(world, kind, id), ...change })
}

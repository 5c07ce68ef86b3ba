import { randomInt } from 'node:crypto'
import type { Store } from './store'

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

const LENGTHS = {
  ch_: 24,
  cs_test_: 58,
  cus_: 14,
  dp_: 24,
  evt_: 24,
  li_: 24,
  pi_: 24,
  pm_: 24,
  price_: 24,
  prod_: 14,
  py_: 24,
  pyr_: 24,
  re_: 24,
  req_: 14,
  txn_: 24,
  we_: 24,
  whsec_: 32,
} as const satisfies Record<string, number>

export type Prefix = keyof typeof LENGTHS
export type NewId = (prefix: Prefix) => string

/** Makes ids in Stripe's form; with a seed the same ones each time. */
export function createNewId(store: Store, { seed }: { readonly seed?: number | undefined }): NewId {
  const next = seed === undefined ? () => randomInt(LETTERS.length) : seeded(seed)
  const newId: NewId = (prefix) => {
    const id = prefix + Array.from({ length: LENGTHS[prefix] }, () => LETTERS[next()]).join('')
    return isTaken(id) ? newId(prefix) : id
  }
  /** A seed that begins anew after a restart would hand out what it handed out before. */
  const isTaken = (id: string) => seed !== undefined && KINDS.some((kind) => store.find(kind, id))
  return newId
}

const KINDS = [
  'balance_transaction',
  'charge',
  'checkout.session',
  'customer',
  'dispute',
  'event',
  'payment_intent',
  'payment_method',
  'price',
  'product',
  'refund',
  'webhook_endpoint',
] as const

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % LETTERS.length
  }
}

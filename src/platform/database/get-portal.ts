import config from '@payload-config'
import { getPayload, type Payload } from 'payload'
import { tellingWhenDown } from './database-down'
import { listenToPoolErrors } from './listen-to-pool-errors'

/** Payload in this process: one for all, whoever asks first waits for it to start. */
export async function getPortal(): Promise<Payload> {
  const payload = await tellingWhenDown(() => getPayload({ config }))
  listenToPoolErrors(payload)
  return readingPlainly(payload)
}

const READS: ReadonlySet<PropertyKey> = new Set(['find', 'findByID', 'findGlobal', 'count'])
const plain = new WeakMap<Payload, Payload>()

/** The same Payload, whose reads say so when the database is down: a page then tells its visitor in a plain sentence. */
function readingPlainly(payload: Payload): Payload {
  const known = plain.get(payload)
  if (known) return known
  const portal = new Proxy(payload, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (!READS.has(name) || typeof value !== 'function') return value
      return (...args: unknown[]) => tellingWhenDown(async () => Reflect.apply(value, target, args))
    },
  })
  plain.set(payload, portal)
  return portal
}

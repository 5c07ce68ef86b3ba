import type { Payload } from 'payload'
import { log } from '@/platform/log/log'

type Listener = { on(event: 'error', listen: (error: Error) => void): unknown }
type Pool = Listener & {
  on(event: 'connect', listen: (client: Listener) => void): unknown
  readonly _clients: readonly Listener[]
}

/** On the pool itself, for this module is evaluated anew whenever code changes while developing. */
const LISTENED = Symbol.for('alumninet.pool-errors')

/** A connection the server ends while nobody waits on it emits 'error': without a listener that stops the process. */
export function listenToPoolErrors(payload: Payload): void {
  // `pool` belongs to the Postgres adapter and `_clients` to pg itself: the first client is connected before we get here.
  const { pool } = payload.db as unknown as { pool: Pool & { [LISTENED]?: true } }
  if (pool[LISTENED]) return
  pool[LISTENED] = true
  const listen = (client: Listener) =>
    client.on('error', (error) => log.warn({ err: error }, 'database connection lost'))
  listen(pool)
  pool.on('connect', listen)
  for (const client of pool._clients) listen(client)
}

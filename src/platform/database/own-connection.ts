import pg from 'pg'
import { env } from '@/platform/env'
import { log } from '@/platform/log/log'

/**
 * Runs `work` on a connection of its own, for work that is too long or too large for the pool. When this process dies,
 * the server notices within seconds even in the middle of a statement, and lets go of its locks.
 */
export async function onOwnConnection<T>(
  work: (client: pg.Client) => Promise<T>,
  { url = env().DATABASE_URL }: { readonly url?: string } = {},
): Promise<T> {
  const client = new pg.Client({ connectionString: url, keepAlive: true })
  client.on('error', (error) => log.warn({ err: error }, 'own connection lost'))
  await client.connect()
  try {
    await client.query("set client_connection_check_interval = '1s'")
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { touchTagsWith } from '@/platform/cache/tag-clock'
import { CREATE_TAG_CLOCK } from '@/platform/cache/tag-clock-schema'

export type TagDatabase = Awaited<ReturnType<typeof createTagDatabase>>

/** A database of its own on the test cluster, with nothing in it but the tag clock. */
export async function createTagDatabase() {
  const cluster = process.env.TEST_DATABASE_URL
  if (!cluster) throw new Error('TEST_DATABASE_URL must name the PostgreSQL cluster for tests.')
  const name = `page_cache_${randomBytes(6).toString('hex')}`
  await onCluster(cluster, `create database ${name}`)
  const url = new URL(cluster)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(CREATE_TAG_CLOCK)

  const touch = (...tags: string[]) => touchTagsWith((text, values) => client.query(text, values), tags)
  return {
    url: url.href,
    query: (text: string, values?: unknown[]) => client.query(text, values),
    touch,
    async inTransaction(end: 'commit' | 'rollback', run: () => Promise<unknown>) {
      await client.query('begin')
      await run()
      await client.query(end)
    },
    /** How many lines of page caches it cut. */
    async killListeners() {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'page-cache'`,
      )
      return rowCount
    },
    async drop() {
      await client.end()
      await onCluster(cluster, `drop database ${name} with (force)`)
    },
  }
}

async function onCluster(connectionString: string, statement: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(statement)
  await client.end()
}

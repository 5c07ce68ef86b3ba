import pg from 'pg'
import { touchTagsWith } from '@/platform/cache/tag-clock'

export type TagDatabase = Awaited<ReturnType<typeof openTagDatabase>>

/** A connection to this file's own database, with the tag clock at hand. */
export async function openTagDatabase() {
  const { DATABASE_URL: url } = process.env
  if (!url) throw new Error('DATABASE_URL is missing: run these through `npm test -- integration`.')
  const client = new pg.Client({ connectionString: url })
  await client.connect()

  return {
    url,
    query: (text: string) => client.query(text),
    touch: (...tags: string[]) => touchTagsWith((text, values) => client.query(text, values), tags),
    /** How many lines of page caches it cut. */
    async killListeners() {
      const { rowCount } = await client.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where datname = current_database() and application_name = 'page-cache'`,
      )
      return rowCount
    },
    close: () => client.end(),
  }
}

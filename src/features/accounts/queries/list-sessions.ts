import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

export type ListedSession = {
  readonly id: string
  readonly browser: string | null
  readonly system: string | null
  readonly signedInAt: Date
  readonly lastSeenAt: Date
  readonly kept: boolean
}

/** Where this person is signed in, last seen first. */
export async function listSessions(alumnusId: number): Promise<readonly ListedSession[]> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select id, browser, system, created_at, last_seen_at, kept
    from open_alumnus_sessions where alumnus_id = ${alumnusId}
    order by last_seen_at desc, id`)
  return (rows as Row[]).map(({ id, browser, system, created_at, last_seen_at, kept }) => ({
    id,
    browser,
    system,
    signedInAt: new Date(created_at),
    lastSeenAt: new Date(last_seen_at),
    kept,
  }))
}

type Row = {
  id: string
  browser: string | null
  system: string | null
  created_at: string
  last_seen_at: string
  kept: boolean
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Locale } from '@/kernel/locale'
import { executePrepared, listed } from '@/platform/database/execute-prepared'
import { getPortal } from '@/platform/database/get-portal'
import { joiningReads } from '@/platform/database/joining-reads'
import { TERMS_VERSION } from './terms-version'

/** The alumnus behind a request. */
export type Viewer = {
  readonly alumnusId: number
  readonly sessionId: string
  readonly number: string
  /** What to call them by. */
  readonly firstName: string
  readonly language: Locale
  /** They have not yet agreed to the terms of today. */
  readonly isConsentDue: boolean
}

type Row = {
  id: string
  alumnus_id: number
  number: string
  first_name: string
  language: Locale
  terms_version: string | null
  is_stale: boolean
}

/** Whose session this is, asked of the database each time: a session that was ended a moment ago belongs to nobody. */
export async function findViewer(sessionId: string): Promise<Viewer | null> {
  const { db } = await getPortal()
  const { drizzle } = db
  const row = await sessionsOf(db)(sessionId)
  if (!row) return null
  if (row.is_stale) {
    await drizzle.execute(
      sql`update alumnus_sessions set last_seen_at = now() where id = ${sessionId} and ended_at is null`,
    )
  }
  return {
    alumnusId: row.alumnus_id,
    sessionId,
    number: row.number,
    firstName: row.first_name,
    language: row.language,
    isConsentDue: row.terms_version !== TERMS_VERSION,
  }
}

type FindSession = (sessionId: string) => Promise<Row | null>
const findings = new WeakMap<object, FindSession>()

/** Requests that come while others are being asked about are asked about together. */
function sessionsOf({ drizzle }: Payload['db']): FindSession {
  const known = findings.get(drizzle)
  if (known) return known
  const find = joiningReads<string, Row>(
    async (ids) => {
      const { rows } = await executePrepared(
        drizzle,
        sql`
        select id, alumnus_id, number, coalesce(preferred_name, given_name, family_name) as first_name, language,
               terms_version, last_seen_at < now() - interval '5 minutes' as is_stale
        from open_alumnus_sessions where id = any (${listed(ids, 'uuid')})`,
      )
      return new Map((rows as Row[]).map((row) => [row.id, row]))
    },
    { most: 200 },
  )
  findings.set(drizzle, find)
  return find
}

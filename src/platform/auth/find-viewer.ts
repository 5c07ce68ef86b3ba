import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
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
  alumnus_id: number
  number: string
  first_name: string
  language: Locale
  terms_version: string | null
  is_stale: boolean
}

/** Whose session this is, asked of the database each time: a session that was ended a moment ago belongs to nobody. */
export async function findViewer(sessionId: string): Promise<Viewer | null> {
  const { drizzle } = (await getPortal()).db
  const { rows } = await drizzle.execute(sql`
    select alumnus_id, number, coalesce(preferred_name, given_name, family_name) as first_name, language, terms_version,
           last_seen_at < now() - interval '5 minutes' as is_stale
    from open_alumnus_sessions where id = ${sessionId}`)
  const row = rows[0] as Row | undefined
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

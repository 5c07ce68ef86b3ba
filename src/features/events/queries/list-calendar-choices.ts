import { sql } from '@payloadcms/db-postgres'
import { tellingWhenDown } from '@/platform/database/database-down'
import { getPortal } from '@/platform/database/get-portal'
import { EVENT_LANGUAGES, type EventLanguage } from '../domain/audiences'

/** What there is to choose from: months (YYYY-MM, on the clock of the place) and languages with a public event in them. */
export type CalendarChoices = {
  readonly months: readonly string[]
  readonly languages: readonly EventLanguage[]
}

export async function listCalendarChoices(): Promise<CalendarChoices> {
  const portal = await getPortal()
  const { rows } = await tellingWhenDown(() =>
    portal.db.drizzle.execute<{ months: string[] | null; languages: string[] | null }>(sql`
      WITH shown AS (
        SELECT id, to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM') AS month
        FROM events WHERE _status = 'published' AND audience = 'public'
      )
      SELECT (SELECT array_agg(DISTINCT month ORDER BY month) FROM shown) AS months,
             (SELECT array_agg(DISTINCT value::text) FROM events_languages
              WHERE parent_id IN (SELECT id FROM shown)) AS languages
    `),
  )
  const spoken = rows[0]?.languages ?? []
  return {
    months: rows[0]?.months ?? [],
    languages: EVENT_LANGUAGES.filter((language) => spoken.includes(language)),
  }
}

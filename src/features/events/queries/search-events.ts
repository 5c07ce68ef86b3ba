import { sql } from '@payloadcms/db-postgres'
import type { Where } from 'payload'
import type { Locale } from '@/kernel/locale'
import { tellingWhenDown } from '@/platform/database/database-down'
import { getPortal } from '@/platform/database/get-portal'
import type { EventSearch } from '../domain/event-search'
import { type EventsFound, readEvents } from './read-events'

type Wanted = Pick<EventSearch, 'when' | 'month' | 'language' | 'page'> & {
  readonly locale: Locale
  readonly now: Date
  /** Only events of one of these chapters; null asks for all. */
  readonly chapterIds: readonly number[] | null
  readonly pageSize: number
}

/** Public events that answer to every filter: what is coming soonest first, what has gone by latest first. */
export async function searchEvents(wanted: Wanted): Promise<EventsFound> {
  const { locale, now, when, month, language, chapterIds, page, pageSize } = wanted
  const idsInMonth = month === null ? null : await findIdsInMonth(month)
  if (idsInMonth?.length === 0 || chapterIds?.length === 0) return { events: [], total: 0 }
  const side: Where =
    when === 'past'
      ? { endsAt: { less_than_equal: now.toISOString() } }
      : { endsAt: { greater_than: now.toISOString() } }
  return readEvents({
    locale,
    where: {
      and: [
        side,
        ...(idsInMonth ? [{ id: { in: [...idsInMonth] } }] : []),
        ...(chapterIds ? [{ chapters: { in: [...chapterIds] } }] : []),
        ...(language ? [{ languages: { in: [language] } }] : []),
      ],
    },
    order: when === 'past' ? 'latest-first' : 'soonest-first',
    limit: pageSize,
    page,
  })
}

/** Each event's month is read on the clock of its own place, which a filter on instants cannot do. */
async function findIdsInMonth(month: string): Promise<readonly number[]> {
  const portal = await getPortal()
  const { rows } = await tellingWhenDown(() =>
    portal.db.drizzle.execute<{ id: number }>(sql`
      SELECT id FROM events
      WHERE starts_at BETWEEN ${`${month}-01`}::date - interval '1 day' AND ${`${month}-01`}::date + interval '33 days'
        AND to_char(starts_at AT TIME ZONE time_zone, 'YYYY-MM') = ${month}
    `),
  )
  return rows.map(({ id }) => id)
}

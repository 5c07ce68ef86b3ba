import { sql } from '@payloadcms/db-postgres'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Database } from '@/platform/database/drizzle-of'
import type { DayMoves } from '../domain/growth'

/** The days on which something changed, in their order: tickets confirmed and tickets cancelled. */
export async function countByDay(database: Database, eventId: number): Promise<readonly DayMoves[]> {
  const { rows } = await database.execute(sql`
    select day::text, sum(taken)::integer as taken, sum(given_up)::integer as "givenUp" from (
      select (r.confirmed_at at time zone ${TIME_ZONE})::date as day, 1 as taken, 0 as given_up
      from registration_tickets t join registrations r on r.id = t.registration_id
      where t.event_id = ${eventId} and r.confirmed_at is not null and t.state in ('confirmed', 'cancelled')
      union all
      select (t.cancelled_at at time zone ${TIME_ZONE})::date, 0, 1
      from registration_tickets t join registrations r on r.id = t.registration_id
      where t.event_id = ${eventId} and r.confirmed_at is not null and t.state = 'cancelled'
    ) moves group by day order by day`)
  return rows as unknown as readonly DayMoves[]
}

import type { Task } from 'graphile-worker'
import { touchTagsWith } from '@/platform/cache/tag-clock'

/**
 * Pages say "upcoming" and "past", and whether one can register: when an event begins or ends, registration or the sale of
 * a ticket opens or closes, or the association's day turns, they are written again.
 * Looks at what happened since the last look, so a minute that was missed is made up for.
 */
export const turnCalendarPage: Task = async (_payload, { withPgClient }) => {
  await withPgClient(async (client) => {
    const { rows } = await client.query<{ turned: boolean }>(
      `with looked as (select coalesce((select max(at) from cache_touch where tag = 'events'), '-infinity') as at)
       select exists (select from looked, (
                        select unnest(array[starts_at, ends_at, registration_opens_at, registration_closes_at]) from events
                        union all select unnest(array[sales_from, sales_until]) from ticket_types
                      ) as turns (turn) where turn > looked.at and turn <= now())
           or (select at at time zone 'Europe/Brussels' from looked)::date < (now() at time zone 'Europe/Brussels')::date
         as turned from looked`,
    )
    if (rows[0]?.turned) await touchTagsWith((text, values) => client.query(text, values), ['events'])
  })
}

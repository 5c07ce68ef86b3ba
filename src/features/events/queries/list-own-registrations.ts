import { sql } from '@payloadcms/db-postgres'
import type { LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { type RegistrationState, registrationStateAt } from '../domain/registration-states'

/** A registration as a list of one's own shows it. */
export type OwnRegistration = {
  readonly code: string
  readonly eventId: number
  readonly title: LocalizedText
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
  readonly state: RegistrationState
  readonly holdUntil: Date | null
  /** Tickets that still count. */
  readonly tickets: number
}

/**
 * What an alumnus registered for and still counts, or did not come to anything through somebody else's doing; soonest event
 * first. Holds that ran out are left out: they were never more than an intention.
 */
export async function listOwnRegistrations(
  database: Database,
  alumnusId: number,
  now: Date,
): Promise<readonly OwnRegistration[]> {
  const { rows } = await database.execute(sql`
    select r.code, r.event_id, r.state, r.hold_until, e.starts_at, e.ends_at, e.time_zone,
           (select json_object_agg(_locale, title) from events_locales where _parent_id = e.id) as title,
           (select count(*)::integer from registration_tickets t
            where t.registration_id = r.id and t.state in ('held', 'confirmed')) as tickets
    from registrations r join events e on e.id = r.event_id
    where r.alumnus_id = ${alumnusId} and r.state <> 'expired'
    order by e.starts_at, r.id`)
  return (rows as unknown as readonly Row[])
    .map((row) => {
      const holdUntil = row.hold_until === null ? null : new Date(row.hold_until)
      return {
        code: row.code,
        eventId: row.event_id,
        title: row.title ?? {},
        startsAt: new Date(row.starts_at).toISOString(),
        endsAt: new Date(row.ends_at).toISOString(),
        timeZone: row.time_zone,
        state: registrationStateAt({ state: row.state, holdUntil }, now),
        holdUntil,
        tickets: row.tickets,
      }
    })
    .filter(({ state }) => state !== 'expired')
}

type Row = {
  readonly code: string
  readonly event_id: number
  readonly state: RegistrationState
  readonly hold_until: string | null
  readonly starts_at: string
  readonly ends_at: string
  readonly time_zone: string
  readonly title: LocalizedText | null
  readonly tickets: number
}

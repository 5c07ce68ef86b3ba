import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'
import type { ToldFacts } from '../domain/event-change'
import type { Venue } from '../domain/venue'
import type { AttendedEvent } from '../queries/find-attended-event'

/** What whoever comes is told of an event as it is now. */
export const toldFactsOf = ({ startsAt, endsAt, timeZone, venue, onlineLink }: AttendedEvent): ToldFacts => ({
  startsAt,
  endsAt,
  timeZone,
  venue: venue.kind === 'online' ? ONLINE : placeOf(venue),
  onlineLink: onlineLink ?? '',
})

/** What the booker of a registration was last told by mail; null when no mail went out yet. */
export async function findToldFacts(database: Database, registrationId: number): Promise<ToldFacts | null> {
  const { rows } = await database.execute(
    sql`select told_facts as told from registrations where id = ${registrationId}`,
  )
  return (rows[0] as { told: ToldFacts | null } | undefined)?.told ?? null
}

/** After the mail that told it. */
export async function keepToldFacts(
  database: Database,
  { registrationId, facts }: { readonly registrationId: number; readonly facts: ToldFacts },
): Promise<void> {
  await database.execute(
    sql`update registrations set told_facts = ${JSON.stringify(facts)}::jsonb where id = ${registrationId}`,
  )
}

/** As above, unless a later mail was quicker. */
export async function keepFirstToldFacts(
  database: Database,
  { registrationId, facts }: { readonly registrationId: number; readonly facts: ToldFacts },
): Promise<void> {
  await database.execute(sql`
    update registrations set told_facts = ${JSON.stringify(facts)}::jsonb
    where id = ${registrationId} and told_facts is null`)
}

const ONLINE: ToldFacts['venue'] = { kind: 'online', name: '', address: '', town: '', country: '' }

const placeOf = ({ kind, name, address, town, country }: Extract<Venue, { kind: 'place' }>) => ({
  kind,
  name,
  address,
  town,
  country,
})

import { sql } from '@payloadcms/db-postgres'
import type { LocalizedText } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { EventState } from '../domain/event-state'
import type { Timed } from '../domain/event-time'
import type { Venue } from '../domain/venue'

/** An event as those who go to it are told of it, whoever else may see it; with what only they are told. */
export type AttendedEvent = Timed & {
  readonly id: number
  readonly title: LocalizedText
  readonly slug: LocalizedText
  readonly summary: LocalizedText
  readonly venue: Venue
  readonly state: EventState
  readonly cancellationReason: LocalizedText
  readonly sequence: number
  readonly updatedAt: string
  readonly confirmationText: LocalizedText
  readonly onlineLink: string | null
}

export async function findAttendedEvent(database: Database, eventId: number): Promise<AttendedEvent | null> {
  const { rows } = await database.execute(sql`
    select e.id, e.starts_at, e.ends_at, e.time_zone, e.state::text as state, e.sequence::integer as sequence, e.updated_at,
           e.venue_kind::text as venue_kind, e.venue_name, e.venue_address, e.venue_town, e.venue_country, e.venue_map_url,
           e.registration_online_link as online_link,
           (select json_agg(texts) from events_locales texts where texts._parent_id = e.id) as texts
    from events e where e.id = ${eventId}`)
  const row = rows[0] as unknown as Row | undefined
  if (!row) return null
  const texts = row.texts ?? []
  const inEach = (field: keyof Omit<TextRow, '_locale'>): LocalizedText =>
    Object.fromEntries(texts.map((text) => [text._locale, text[field]]))
  return {
    id: row.id,
    startsAt: new Date(row.starts_at).toISOString(),
    endsAt: new Date(row.ends_at).toISOString(),
    timeZone: row.time_zone,
    title: inEach('title'),
    slug: inEach('slug'),
    summary: inEach('summary'),
    venue: venueOf(row),
    state: row.state,
    cancellationReason: inEach('cancellation_reason'),
    sequence: row.sequence,
    updatedAt: new Date(row.updated_at).toISOString(),
    confirmationText: inEach('registration_confirmation_text'),
    onlineLink: row.online_link,
  }
}

function venueOf(row: Row): Venue {
  if (row.venue_kind === 'online') return { kind: 'online' }
  return {
    kind: 'place',
    name: row.venue_name ?? '',
    address: row.venue_address ?? '',
    town: row.venue_town ?? '',
    country: row.venue_country ?? '',
    mapUrl: row.venue_map_url ?? '',
  }
}

type Row = {
  readonly id: number
  readonly starts_at: string
  readonly ends_at: string
  readonly time_zone: string
  readonly state: EventState
  readonly sequence: number
  readonly updated_at: string
  readonly venue_kind: 'place' | 'online'
  readonly venue_name: string | null
  readonly venue_address: string | null
  readonly venue_town: string | null
  readonly venue_country: string | null
  readonly venue_map_url: string | null
  readonly online_link: string | null
  readonly texts: readonly TextRow[] | null
}
type TextRow = {
  readonly _locale: 'nl' | 'en'
  readonly title: string | null
  readonly slug: string | null
  readonly summary: string | null
  readonly cancellation_reason: string | null
  readonly registration_confirmation_text: string | null
}

import { sql } from '@payloadcms/db-postgres'
import { type Locale, type LocalizedText, textFor } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import { type DoorList, type Entry, keyFromHash } from '../domain/door-list'

/** Phones forget the list this long after the end: who came late to the party is still let in. */
const KEPT_AFTER_MS = 6 * 3_600_000

/** Every ticket that was sold for an event, with who came in; null when there is no such event. */
export async function findDoorList(
  database: Database,
  { eventId, locale, now }: { readonly eventId: number; readonly locale: Locale; readonly now: Date },
): Promise<DoorList | null> {
  const { rows: events } = await database.execute(sql`select ends_at from events where id = ${eventId}`)
  const [event] = events as { ends_at: string }[]
  if (!event) return null
  const { rows } = await database.execute(sql`
    select t.id, encode(sha256(t.secret::bytea), 'hex') as hash, t.attendee_name, r.name, t.state = 'cancelled' as is_cancelled,
           (select json_object_agg(_locale, name) from ticket_types_locales where _parent_id = t.ticket_type_id) as type,
           entry.nonce, entry.scanned_at, entry.door
    from registration_tickets t join registrations r on r.id = t.registration_id
    left join ticket_entries entry on entry.ticket_id = t.id
    where t.event_id = ${eventId} and t.secret is not null
    order by coalesce(t.attendee_name, r.name), t.id`)
  return {
    eventId,
    takenAt: now.toISOString(),
    keepUntil: new Date(new Date(event.ends_at).getTime() + KEPT_AFTER_MS).toISOString(),
    tickets: (rows as unknown as readonly TicketRow[]).map((row) => ({
      id: row.id,
      key: keyFromHash(row.hash),
      name: row.attendee_name ?? row.name,
      bookedBy: row.attendee_name && row.attendee_name !== row.name ? row.name : null,
      type: textFor(locale, row.type ?? {}).text,
      isCancelled: row.is_cancelled,
      entry: entryOf(row),
    })),
  }
}

export type EntryRow = {
  readonly nonce: string | null
  readonly scanned_at: string | null
  readonly door: string | null
}

export const entryOf = ({ nonce, scanned_at: at, door }: EntryRow): Entry | null =>
  nonce === null || at === null || door === null ? null : { nonce, at: new Date(at).toISOString(), door }

type TicketRow = EntryRow & {
  readonly id: number
  readonly hash: string
  readonly attendee_name: string | null
  readonly name: string
  readonly is_cancelled: boolean
  readonly type: LocalizedText | null
}

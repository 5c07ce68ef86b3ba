import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import { lockSeats } from './seat-desk'

/**
 * Gives back what ran out and offers it to who waits, for one event or for all that have something to tidy. Nothing that is
 * counted waits for this: only the mails to who moves up do.
 */
export async function tidySeats(
  portal: Payload,
  { eventId, now }: { readonly eventId?: number | undefined; readonly now: Date },
): Promise<void> {
  const events = eventId === undefined ? await untidyEvents(portal, now) : [eventId]
  for (const id of events) await inTransaction(portal, (context) => lockSeats(context, { eventId: id, now }))
}

async function untidyEvents(portal: Payload, now: Date): Promise<readonly number[]> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select event_id from registrations where state in ('held', 'paying') and hold_until <= ${now.toISOString()}
    union select event_id from waiting_entries where state = 'offered' and offered_until <= ${now.toISOString()}
    union select event_id from waiting_entries w join events e on e.id = w.event_id
          where w.state = 'waiting' and e.starts_at > ${now.toISOString()}
    order by event_id`)
  return (rows as { event_id: number }[]).map(({ event_id }) => event_id)
}

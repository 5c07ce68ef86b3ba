import { sql } from '@payloadcms/db-postgres'
import type { Database } from '@/platform/database/drizzle-of'

export type SentMessage = {
  readonly id: number
  readonly subject: string
  /** ISO instant. */
  readonly at: string
  readonly by: string
  readonly recipients: number
  /** Handed to the mail server so far. */
  readonly sent: number
}

/** What was written to who registered, the latest first. */
export async function listEventMessages(
  database: Database,
  eventId: number,
): Promise<readonly SentMessage[]> {
  const { rows } = await database.execute(sql`
    select m.id, coalesce(m.subject_nl, m.subject_en) as subject,
      to_char(m.queued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, coalesce(s.name, '') as by,
      count(r.id)::integer as recipients, count(r.sent_at)::integer as sent
    from event_messages m left join event_message_recipients r on r.message_id = m.id left join staff s on s.id = m.sent_by
    where m.event_id = ${eventId} group by m.id, s.name order by m.id desc limit 50`)
  return rows as unknown as readonly SentMessage[]
}

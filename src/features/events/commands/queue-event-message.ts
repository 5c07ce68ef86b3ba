import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import type { StaffMember } from '@/platform/auth/staff-access'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import type { EventMessage } from '../domain/event-message'
import { countRecipients, recipientsOf } from '../queries/count-recipients'
import { mayRunEvent } from '../queries/may-run-event'

export type MessageRefusal = 'event-unknown' | 'nobody-registered'

/**
 * Writes to everybody who registered for an event: who gets it is written down and their mails are queued in one transaction,
 * one an address. Asked again with the same `once` it is the same message, and nobody gets a second one. Returns how many get it.
 */
export async function queueEventMessage(
  portal: Payload,
  asked: {
    readonly eventId: number
    readonly message: EventMessage
    readonly once: string
    readonly staff: StaffMember
    readonly now: Date
  },
): Promise<Result<number, MessageRefusal>> {
  const { eventId, message, once, staff, now } = asked
  if (!(await mayRunEvent(portal.db.drizzle, { eventId, staff }))) return refused('event-unknown')
  const { nl, en } = message
  return inTransaction(
    portal,
    async ({ tx }) => {
      const { nl: dutch, en: english } = await countRecipients(tx, eventId)
      if (dutch + english === 0) return refused('nobody-registered')
      const { rows: made } = await tx.execute<{ id: number }>(sql`
        insert into event_messages (event_id, subject_nl, text_nl, subject_en, text_en, sent_by, once, queued_at)
        values (${eventId}, ${nl?.subject ?? null}, ${nl?.text ?? null}, ${en?.subject ?? null}, ${en?.text ?? null},
                ${staff.id}, ${once}::uuid, ${now.toISOString()})
        on conflict (once) do nothing returning id`)
      const messageId = made[0]?.id
      if (messageId === undefined) return ok(await alreadyQueued(tx, once))
      const { rows } = await tx.execute<{ id: number }>(sql`
        with recipients as (
          insert into event_message_recipients (message_id, email, name, locale, registration_id)
          select ${messageId}, email, name, locale, registration_id from (${recipientsOf(eventId)}) who
          returning id
        )
        select id, graphile_worker.add_job('send-event-message', json_build_object('recipientId', id),
          job_key => 'event-message:' || id, max_attempts => 12) from recipients`)
      return ok(rows.length)
    },
    { statementTimeoutMs: 60_000 },
  )
}

async function alreadyQueued(tx: Tx, once: string): Promise<number> {
  const { rows } = await tx.execute<{ count: number }>(sql`
    select count(*)::integer as count from event_message_recipients r join event_messages m on m.id = r.message_id
    where m.once = ${once}::uuid`)
  return rows[0]?.count ?? 0
}

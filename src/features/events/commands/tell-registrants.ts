import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import type { ToldFacts } from '../domain/event-change'

/**
 * Queues a mail to everybody who was registered when an event changed, once a change: whoever was told is marked in the
 * transaction that queues the mail, so a job that is done twice finds nobody left.
 */
export async function tellRegistrants(
  portal: Payload,
  change: {
    readonly eventId: number
    /** Of the event's entry in agendas after the change: a later change has a higher one. */
    readonly sequence: number
    readonly before: ToldFacts
    readonly changedAt: Date
  },
): Promise<void> {
  const { eventId, sequence, before, changedAt } = change
  await inTransaction(portal, async ({ tx, enqueue }) => {
    const { rows } = await tx.execute(sql`
      update registrations set told_sequence = ${sequence}
      where event_id = ${eventId} and state = 'confirmed' and told_sequence < ${sequence}
        and confirmed_at <= ${changedAt.toISOString()}
      returning id`)
    for (const { id } of rows as { id: number }[])
      await enqueue('send-registration-mail', {
        payload: { kind: 'changed', registrationId: id, before },
        // One mail waits for each, and those of an event leave one after another: a later one knows what an earlier one told.
        jobKey: `registration-mail:changed:${id}`,
        queue: `event-changes:${eventId}`,
      })
  })
}

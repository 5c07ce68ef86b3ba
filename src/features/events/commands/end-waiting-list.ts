import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import { lockSeats } from './seat-desk'

/** Who still waits for an event that is called off need not wait any more, and is told. */
export async function endWaitingList(
  portal: Payload,
  { eventId, now }: { readonly eventId: number; readonly now: Date },
): Promise<void> {
  await inTransaction(portal, async (context) => {
    const { isOn } = await lockSeats(context, { eventId, now })
    if (isOn) return
    const { rows } = await context.tx.execute(sql`
      update waiting_entries set state = 'left', ended_at = ${now.toISOString()}
      where event_id = ${eventId} and state in ('waiting', 'offered') returning id`)
    for (const { id } of rows as { id: number }[])
      await context.enqueue('send-registration-mail', {
        payload: { kind: 'waiting-for-nothing', entryId: id },
        jobKey: `registration-mail:waiting-for-nothing:${id}`,
      })
  })
}

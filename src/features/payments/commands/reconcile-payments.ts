import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { enqueueOn } from '@/platform/jobs/enqueue'

/** Old enough that its message should have been here, and its job done. */
const OVERDUE_MINUTES = 5

/**
 * Queues whatever waits for something that may have been lost: pages to pay on and slow payments, refunds that were
 * never asked for or not yet answered, messages that nobody worked off. One job each; a second reconciliation adds none.
 */
export async function reconcilePayments(portal: Payload, { now }: { readonly now: Date }): Promise<void> {
  const database = portal.db.drizzle
  const overdue = new Date(now.getTime() - OVERDUE_MINUTES * 60_000).toISOString()
  for (const { id } of await ids(portal, waitingCheckouts(overdue))) {
    await enqueueOn(database, 'fulfil-checkout', { payload: { providerId: id }, jobKey: `fulfil:${id}` })
  }
  for (const { id } of await ids(
    portal,
    sql`
    select id::text from refunds where state = 'requested' and updated_at <= ${overdue}`,
  )) {
    await enqueueOn(database, 'submit-refund', {
      payload: { refundId: Number(id) },
      jobKey: `again:refund:${id}`,
    })
  }
  for (const { id } of await ids(
    portal,
    sql`
    select provider_id as id from refunds where state = 'submitted' and provider_id is not null
      and updated_at <= ${overdue}`,
  )) {
    await enqueueOn(database, 'sync-refund', { payload: { providerId: id }, jobKey: `sync:${id}` })
  }
  for (const { id } of await ids(
    portal,
    sql`
    select id::text from provider_events where state = 'received' and received_at <= ${overdue}`,
  )) {
    await enqueueOn(database, 'process-provider-event', {
      payload: { eventId: Number(id) },
      jobKey: `provider-event:${id}`,
    })
  }
}

const waitingCheckouts = (overdue: string) => sql`
  select c.provider_id as id from checkouts c join orders o on o.id = c.order_id
  where c.provider_id is not null and c.created_at <= ${overdue}
    and (c.state = 'open' or (c.state = 'complete' and o.state = 'processing')
      or (c.state = 'complete' and o.settled_at is null and o.closed_at is null))`

async function ids(
  portal: Payload,
  query: ReturnType<typeof sql>,
): Promise<readonly { readonly id: string }[]> {
  return (await portal.db.drizzle.execute(query)).rows as { id: string }[]
}

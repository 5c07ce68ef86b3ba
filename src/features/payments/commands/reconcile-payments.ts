import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { inTransaction } from '@/platform/database/in-transaction'
import { enqueueOn, type JobInput } from '@/platform/jobs/enqueue'
import { closeWhenOver } from './fulfil-checkout'
import { lockOrder, restateOrder } from './locked-order'

/** Old enough that its message should have been here, and its job done. */
const OVERDUE_MINUTES = 5
/** How long we wait before we ask about the same thing again. */
const PATIENCE_MINUTES = 30

/**
 * Queues whatever waits for something that may have been lost: pages to pay on and slow payments, refunds that were
 * never asked for or not yet answered, messages that nobody worked off. Each is one job, and is not asked about again for
 * half an hour.
 */
export async function reconcilePayments(portal: Payload, { now }: { readonly now: Date }): Promise<void> {
  const moments = {
    now: now.toISOString(),
    overdue: new Date(now.getTime() - OVERDUE_MINUTES * 60_000).toISOString(),
    patience: new Date(now.getTime() - PATIENCE_MINUTES * 60_000).toISOString(),
  }
  for (const { query, job } of Object.values(WAITING)) {
    const { rows } = await portal.db.drizzle.execute(query(moments))
    for (const { id } of rows as { id: string }[]) {
      const { task, ...input } = job(id)
      await enqueueOn(portal.db.drizzle, task, input)
    }
  }
  await closeWhatWasNeverOpened(portal, now)
}

type Moments = { readonly now: string; readonly overdue: string; readonly patience: string }
type Waiting = {
  readonly query: (moments: Moments) => ReturnType<typeof sql>
  readonly job: (id: string) => JobInput & { readonly task: string }
}

const WAITING: Readonly<Record<'checkouts' | 'unasked' | 'unanswered' | 'messages', Waiting>> = {
  checkouts: {
    query: ({ now, overdue, patience }) => sql`
      update checkouts c set checked_at = ${now} from orders o
      where o.id = c.order_id and c.provider_id is not null and c.created_at <= ${overdue}
        and (c.checked_at is null or c.checked_at <= ${patience} or (c.expires_at <= ${now} and c.checked_at < c.expires_at))
        and (c.state = 'open' or (c.state = 'complete' and o.settled_at is null and o.closed_at is null))
      returning c.provider_id as id`,
    job: (id) => ({ task: 'fulfil-checkout', payload: { providerId: id }, jobKey: `fulfil:${id}` }),
  },
  unasked: {
    query: ({ overdue }) => sql`
      select id::text from refunds where state = 'requested' and updated_at <= ${overdue}`,
    job: (id) => ({ task: 'submit-refund', payload: { refundId: Number(id) }, jobKey: `again:refund:${id}` }),
  },
  unanswered: {
    query: ({ now, patience }) => sql`
      update refunds set updated_at = ${now}
      where state = 'submitted' and provider_id is not null and updated_at <= ${patience}
      returning provider_id as id`,
    job: (id) => ({ task: 'sync-refund', payload: { providerId: id }, jobKey: `sync:${id}` }),
  },
  messages: {
    query: ({ overdue }) => sql`
      select id::text from provider_events where state = 'received' and received_at <= ${overdue}`,
    job: (id) => ({
      task: 'process-provider-event',
      payload: { eventId: Number(id) },
      jobKey: `provider-event:${id}`,
    }),
  },
}

/** A page whose opening was interrupted, and that nobody asked for again, was never shown to anybody. */
async function closeWhatWasNeverOpened(portal: Payload, now: Date): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(sql`
    update checkouts set state = 'expired', updated_at = now()
    where state = 'opening' and expires_at <= ${now.toISOString()} returning order_id`)
  for (const { order_id: orderId } of rows as { order_id: number }[]) {
    await inTransaction(portal, async ({ tx }) => {
      await lockOrder(tx, orderId)
      await closeWhenOver(tx, { orderId, now })
      await restateOrder(tx, orderId)
    })
  }
}

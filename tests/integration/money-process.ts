import { sql } from '@payloadcms/db-postgres'
import { run } from 'graphile-worker'
import type { Settle } from '@/features/payments/commands/settle-order'
import { getPortal } from '@/platform/database/get-portal'
import { paymentTasksWith } from '@/use-cases/settle-payment/payment-tasks'
import { receiveProviderEvent } from '@/use-cases/settle-payment/receive-provider-event'
import { startWebhookDoor } from './webhook-door'

/*
 * A process of its own with the portal's money in it, for tests that start several and kill some: `web` takes the
 * provider's messages, `worker` works them off. It says that it is ready by its address, or by "working".
 */
const settle: Settle = async ({ tx }, order) => {
  if (process.env.TEST_SETTLE_SECONDS) await hesitate(order.id)
  await tx.execute(sql`insert into test_fulfilments (order_id) values (${order.id})`)
  return 'accepted'
}

/** Long enough to be killed before the commit. The attempt is written down outside the transaction, as no settler should. */
async function hesitate(orderId: number): Promise<void> {
  const { drizzle } = (await getPortal()).db
  await drizzle.execute(sql`insert into test_attempts (order_id) values (${orderId})`)
  await drizzle.execute(sql`select pg_sleep(${Number(process.env.TEST_SETTLE_SECONDS)})`)
}

const [role] = process.argv.slice(2)
// Whoever started it may go without a word.
process.on('disconnect', () => process.exit(0))
await getPortal()
if (role === 'web') {
  const door = await startWebhookDoor(receiveProviderEvent)
  process.send?.(door.url)
} else {
  await run({
    connectionString: process.env.DATABASE_URL ?? '',
    taskList: { ...paymentTasksWith(settle), 'send-payment-mail': async () => undefined },
    concurrency: 4,
    pollInterval: 200,
    noPreparedStatements: true,
  })
  process.send?.('working')
}

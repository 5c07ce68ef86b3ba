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
  await tx.execute(sql`insert into test_fulfilments (order_id) values (${order.id})`)
  return 'accepted'
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

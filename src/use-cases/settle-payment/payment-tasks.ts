import type { TaskList } from 'graphile-worker'
import { z } from 'zod'
import { closeCheckout } from '@/features/payments/commands/close-checkout'
import { compareWithProvider } from '@/features/payments/commands/compare-with-provider'
import { forgetEventBodies } from '@/features/payments/commands/forget-event-bodies'
import { fulfilCheckout } from '@/features/payments/commands/fulfil-checkout'
import { processProviderEvent } from '@/features/payments/commands/process-provider-event'
import { reconcilePayments } from '@/features/payments/commands/reconcile-payments'
import type { Settle } from '@/features/payments/commands/settle-order'
import { sendPaymentMail } from '@/features/payments/commands/send-payment-mail'
import { submitRefund } from '@/features/payments/commands/submit-refund'
import { syncRefund } from '@/features/payments/commands/sync-refund'
import { getPortal } from '@/platform/database/get-portal'
import { settlePayment } from './settle-payment'

const event = z.object({ eventId: z.int() })
const visit = z.object({ providerId: z.string() })
const page = z.object({ checkoutId: z.int() })
const refund = z.object({ refundId: z.int() })
const mail = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paid'), orderId: z.int() }),
  z.object({ kind: z.enum(['held', 'failed']), orderId: z.int(), paymentId: z.int() }),
  z.object({ kind: z.enum(['refund', 'refund-failed', 'by-hand']), refundId: z.int() }),
])

/** Two days and a night: what was booked late yesterday is compared too, and a day that was missed is made up for. */
const COMPARED_HOURS = 72

/** The jobs of money, for a worker that settles in this way. */
export const paymentTasksWith = (settle: Settle): TaskList => ({
  'process-provider-event': async (input) =>
    processProviderEvent(await getPortal(), { ...event.parse(input), settle, now: new Date() }),
  'fulfil-checkout': async (input) => {
    await fulfilCheckout(await getPortal(), { ...visit.parse(input), settle, now: new Date() })
  },
  'close-checkout': async (input) =>
    closeCheckout(await getPortal(), { ...page.parse(input), settle, now: new Date() }),
  'submit-refund': async (input) =>
    submitRefund(await getPortal(), { ...refund.parse(input), now: new Date() }),
  'sync-refund': async (input) => {
    await syncRefund(await getPortal(), { ...visit.parse(input), now: new Date() })
  },
  'reconcile-payments': async () => reconcilePayments(await getPortal(), { now: new Date() }),
  'compare-with-provider': async () => {
    const now = new Date()
    const since = new Date(now.getTime() - COMPARED_HOURS * 3_600_000)
    await compareWithProvider(await getPortal(), { since, settle, now })
  },
  'send-payment-mail': async (input) => sendPaymentMail(await getPortal(), mail.parse(input)),
  'forget-event-bodies': async () => forgetEventBodies(await getPortal(), { now: new Date() }),
})

export const paymentTasks: TaskList = paymentTasksWith(settlePayment)

import type { Settle } from '@/features/payments/commands/settle-order'
import { SETTLERS } from './settlers'

/** The one place that knows who is told that something was paid; money for what nobody knows waits for the treasurer. */
export const settlePaymentWith =
  (settlers: Readonly<Record<string, Settle>>): Settle =>
  async (context, order) => {
    const settle = settlers[order.reference.kind]
    return settle ? settle(context, order) : 'nobody-settles'
  }

export const settlePayment: Settle = settlePaymentWith(SETTLERS)

import { z } from 'zod'
import { treasurerForm } from '@/features/payments/collections/treasurer-form'
import { allocateUnallocated } from '@/features/payments/commands/resolve-task'
import type { Settle } from '@/features/payments/commands/settle-order'
import { settlePayment } from './settle-payment'

const payment = z.object({
  payment: z.coerce
    .number()
    .int()
    .positive()
    .max(2 ** 31 - 1),
})

/** Where the treasurer's screen asks that held money pays for its order after all; here, for it is given what was bought. */
export const allocateEndpointWith = (settle: Settle) =>
  treasurerForm('/allocate-unallocated', payment, ({ req, staff, now }, { payment: paymentId }) =>
    allocateUnallocated(req.payload, { paymentId, settle, staffId: staff.id, now }),
  )

export const allocateEndpoint = allocateEndpointWith(settlePayment)

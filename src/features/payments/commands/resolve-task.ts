import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { recordChange } from '@/platform/database/audit-log'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { refundHeldPayment } from './refund-held-payment'
import { type HeldSettlementRefusal, settleHeldPayment } from './settle-held-payment'
import type { Settle } from './settle-order'

type ByStaff = { readonly staffId: number; readonly now: Date }

export type ResolveRefusal = 'no-such-task' | 'not-unallocated' | 'disputed'

/** Sends money back that has no destination; closes its task. */
export function refundUnallocated(
  portal: Payload,
  { paymentId, staffId, now }: ByStaff & { readonly paymentId: number },
): Promise<Result<{ readonly refundId: number }, ResolveRefusal>> {
  return inTransaction(portal, async (context) => {
    const refunded = await refundHeldPayment(context, {
      paymentId,
      alumnusId: null,
      requestedBy: staffId,
      now,
    })
    if (!refunded.ok) return refused(refunded.code === 'not-held' ? 'not-unallocated' : refunded.code)
    await audit(context, {
      portal,
      staffId,
      action: 'refunded',
      subject: { table: 'payments', id: paymentId },
    })
    return refunded
  })
}

/**
 * Sets money that is held against its order after all, when what it was paid for can be had by now; closes its task. What
 * was paid twice stays held: its order has its money.
 */
export function allocateUnallocated(
  portal: Payload,
  { paymentId, settle, staffId, now }: ByStaff & { readonly paymentId: number; readonly settle: Settle },
): Promise<Result<unknown, Exclude<HeldSettlementRefusal, 'not-held'> | ResolveRefusal>> {
  return inTransaction(portal, async (context) => {
    const settled = await settleHeldPayment(context, { paymentId, alumnusId: null, settle, now })
    if (!settled.ok) return settled.code === 'not-held' ? refused('not-unallocated') : refused(settled.code)
    await audit(context, {
      portal,
      staffId,
      action: 'allocated',
      subject: { table: 'payments', id: paymentId },
    })
    return settled
  })
}

/** Closes a task that a person looked into; the note says what came of it. */
export function closeTask(
  portal: Payload,
  { taskId, note, staffId, now }: ByStaff & { readonly taskId: number; readonly note: string },
): Promise<Result<null, ResolveRefusal>> {
  return inTransaction(portal, async (context) => {
    const { rows } = await context.tx.execute(sql`
      update treasurer_tasks set done_at = ${now.toISOString()}, done_by_id = ${staffId}, note = ${note},
        updated_at = now()
      where id = ${taskId} and done_at is null and kind in ('dispute', 'difference') returning id`)
    if (rows.length === 0) return refused('no-such-task')
    await audit(context, {
      portal,
      staffId,
      action: 'closed',
      subject: { table: 'treasurer_tasks', id: taskId },
    })
    return ok(null)
  })
}

type Audited = {
  readonly portal: Payload
  readonly staffId: number
  readonly action: string
  readonly subject: { readonly table: string; readonly id: number }
}

const audit = ({ req }: TxContext, { portal, staffId, action, subject }: Audited): Promise<void> =>
  recordChange(
    { ...req, payload: portal },
    { actor: { kind: 'staff', id: staffId }, action, subject, person: null, before: null, after: null },
  )

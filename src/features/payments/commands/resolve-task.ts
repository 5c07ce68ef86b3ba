import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { recordChange } from '@/platform/database/audit-log'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { lockOrder, restateOrder } from './locked-order'
import { requestSurplusRefund } from './request-surplus-refund'

type ByStaff = { readonly staffId: number; readonly now: Date }

export type ResolveRefusal = 'no-such-task' | 'not-unallocated'

/** Sends money back that has no destination; closes its task. */
export function refundUnallocated(
  portal: Payload,
  { paymentId, staffId, now }: ByStaff & { readonly paymentId: number },
): Promise<Result<{ readonly refundId: number }, ResolveRefusal>> {
  return inTransaction(portal, async (context) => {
    const { tx } = context
    const { rows } = await tx.execute(sql`select order_id from payments where id = ${paymentId}`)
    const found = rows[0] as { order_id: number } | undefined
    if (!found) return refused('not-unallocated')
    const order = await lockOrder(tx, found.order_id)
    const left = await tx.execute(sql`
      select p.amount_cents::integer - coalesce(sum(r.amount_cents), 0)::integer as cents, p.held::text as held
      from payments p left join refunds r on r.payment_id = p.id
      where p.id = ${paymentId} and p.state = 'captured' and p.settled_cents = 0 group by p.id`)
    const { cents = 0, held = '' } = (left.rows[0] ?? {}) as { cents?: number; held?: string }
    if (cents <= 0) return refused('not-unallocated')
    const refundId = await requestSurplusRefund(context, {
      order,
      payment: { id: paymentId, amountCents: cents },
      reason: held,
      requestedBy: staffId,
      now,
    })
    await restateOrder(tx, order.id)
    await audit(context, {
      portal,
      staffId,
      action: 'refunded',
      subject: { table: 'payments', id: paymentId },
    })
    return ok({ refundId })
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

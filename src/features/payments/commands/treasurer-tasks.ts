import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Tx } from '@/platform/database/in-transaction'
import type { TaskKind } from '../domain/task-kinds'

export type TaskWish = {
  readonly kind: TaskKind
  /** What it is about: a task with this key is made once, even when it was closed since. */
  readonly key: string
  /** A code or an id that says more; words are the screen's. */
  readonly detail: string
  readonly amountCents?: Cents
  readonly orderId?: number
  readonly paymentId?: number
  readonly refundId?: number
}

/** Leaves work for the treasurer. */
export async function openTask(tx: Tx, wish: TaskWish): Promise<void> {
  const { kind, key, detail, amountCents = null, orderId = null, paymentId = null, refundId = null } = wish
  await tx.execute(sql`
    insert into treasurer_tasks (kind, key, detail, amount_cents, order_id, payment_id, refund_id)
    values (${kind}, ${key}, ${detail}, ${amountCents}, ${orderId}, ${paymentId}, ${refundId})
    on conflict (key) do nothing`)
}

type TasksOf =
  | { readonly kind: 'unallocated'; readonly paymentId: number }
  | { readonly kind: 'refund-failed'; readonly refundId: number }

/** What a task asked for was done. */
export async function closeTasksOf(tx: Tx, of: TasksOf, { at }: { readonly at: Date }): Promise<void> {
  const about =
    of.kind === 'unallocated' ? sql`payment_id = ${of.paymentId}` : sql`refund_id = ${of.refundId}`
  await tx.execute(sql`
    update treasurer_tasks set done_at = ${at.toISOString()}, updated_at = now()
    where kind = ${of.kind} and ${about} and done_at is null`)
}

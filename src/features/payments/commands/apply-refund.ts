import { sql } from '@payloadcms/db-postgres'
import type { Cents } from '@/kernel/money'
import type { Tx, TxContext } from '@/platform/database/in-transaction'
import type { RefundTruth } from '@/platform/stripe/provider-truth'
import { type RefundMove, type RefundState, refundAfter } from '../domain/refund-states'
import { lockOrder, restateOrder } from './locked-order'
import { closeTasksOf, openTask } from './treasurer-tasks'
import { writeEntry } from './write-entry'

export type RefundNews = {
  readonly refundId: number
  /** Which attempt this is news of: what is told of an earlier one comes too late to matter. */
  readonly attempt: number
  readonly providerId: string | null
  readonly state: RefundTruth['state']
  readonly failure: string | null
  readonly now: Date
}

const MOVES = {
  submitted: 'submit',
  succeeded: 'succeed',
  failed: 'fail',
} as const satisfies Record<RefundTruth['state'], RefundMove>

/** Writes down what became of a refund. The same news twice, or older news, changes nothing. */
export async function applyRefund(context: TxContext, news: RefundNews): Promise<void> {
  const { tx } = context
  const found = await refundRow(tx, news.refundId)
  if (!found) return
  await lockOrder(tx, found.orderId)
  const refund = await refundRow(tx, news.refundId)
  if (!refund || refund.attempt !== news.attempt) return
  const next = refundAfter(refund.state, MOVES[news.state])
  if (!next) return
  const finishedAt = next === 'submitted' ? null : news.now.toISOString()
  await tx.execute(sql`
    update refunds set state = ${next}, provider_id = coalesce(${news.providerId}, provider_id),
      failure = ${next === 'failed' ? (news.failure ?? 'unknown') : null}, finished_at = ${finishedAt}, updated_at = now()
    where id = ${refund.id}`)
  await book(tx, { refund, next, news })
  if (next === 'failed') await tell(context, { refund, news })
  if (next === 'succeeded')
    await closeTasksOf(tx, { kind: 'refund-failed', refundId: refund.id }, { at: news.now })
  await restateOrder(tx, refund.orderId)
}

type RefundRow = {
  readonly id: number
  readonly orderId: number
  readonly state: RefundState
  readonly attempt: number
  readonly amountCents: Cents
}

async function refundRow(tx: Tx, id: number): Promise<RefundRow | null> {
  const { rows } = await tx.execute(sql`
    select id, order_id as "orderId", state::text as state, attempt::integer as attempt,
           amount_cents::integer as "amountCents"
    from refunds where id = ${id}`)
  return (rows[0] as RefundRow | undefined) ?? null
}

/** Money moves when the refund succeeds, and moves back when it turns out that it did not after all. */
async function book(
  tx: Tx,
  {
    refund,
    next,
    news,
  }: { readonly refund: RefundRow; readonly next: RefundState; readonly news: RefundNews },
): Promise<void> {
  const place = {
    at: news.now,
    orderId: refund.orderId,
    ...(news.providerId ? { source: news.providerId } : {}),
  }
  if (next === 'succeeded') {
    const event = { kind: 'refund-paid', cents: refund.amountCents } as const
    await writeEntry(tx, event, { ...place, key: `refund-paid:${refund.id}:${refund.attempt}` })
  }
  if (next === 'failed' && refund.state === 'succeeded') {
    const event = { kind: 'refund-returned', cents: refund.amountCents } as const
    await writeEntry(tx, event, { ...place, key: `refund-returned:${refund.id}:${refund.attempt}` })
  }
}

/** The treasurer, who has to do something, and the payer, who was told that the money was coming. */
async function tell(
  { tx, enqueue }: TxContext,
  { refund, news }: { readonly refund: RefundRow; readonly news: RefundNews },
): Promise<void> {
  await openTask(tx, {
    kind: 'refund-failed',
    key: `refund-failed:${refund.id}:${refund.attempt}`,
    detail: news.failure ?? 'unknown',
    amountCents: refund.amountCents,
    orderId: refund.orderId,
    refundId: refund.id,
  })
  await enqueue('send-payment-mail', {
    payload: { kind: 'refund-failed', refundId: refund.id },
    jobKey: `payment-mail:refund-failed:${refund.id}`,
  })
}

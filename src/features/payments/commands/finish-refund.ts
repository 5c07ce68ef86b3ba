import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { recordChange } from '@/platform/database/audit-log'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { isIban } from '@/kernel/iban'
import { type RefundMove, type RefundState, refundAfter } from '../domain/refund-states'
import { lockOrder, restateOrder } from './locked-order'
import { enqueueRefund } from './request-surplus-refund'
import { closeTasksOf } from './treasurer-tasks'
import { writeEntry } from './write-entry'

type ByStaff = { readonly refundId: number; readonly staffId: number; readonly now: Date }

export type FinishRefusal = 'no-such-refund' | 'not-failed' | 'iban-is-wrong'

/** Asks the provider once more for a refund that failed. */
export function retryRefund(portal: Payload, asked: ByStaff): Promise<Result<null, FinishRefusal>> {
  return inTransaction(portal, async (context) => {
    const failed = await lockRefund(context, asked.refundId)
    if (!failed) return refused('no-such-refund')
    const next = refundAfter(failed.state, 'retry')
    if (!next) return refused('not-failed')
    const attempt = failed.attempt + 1
    await context.tx.execute(sql`
      update refunds set state = ${next}, attempt = ${attempt}, provider_id = null, failure = null, finished_at = null,
        updated_at = now() where id = ${asked.refundId}`)
    await enqueueRefund(context, { refundId: asked.refundId, attempt })
    await finish(context, { portal, asked, move: 'retry', orderId: failed.orderId })
    return ok(null)
  })
}

export type HandPayment = ByStaff & {
  readonly iban: string
  readonly accountHolder: string
  readonly bankReference: string
}

/** Writes down that a refund the provider could not make was transferred from the association's own account. */
export async function payRefundByHand(
  portal: Payload,
  asked: HandPayment,
): Promise<Result<null, FinishRefusal>> {
  const iban = asked.iban.replace(/\s/g, '').toUpperCase()
  if (!isIban(iban)) return refused('iban-is-wrong')
  return inTransaction(portal, async (context) => {
    const failed = await lockRefund(context, asked.refundId)
    if (!failed) return refused('no-such-refund')
    const next = refundAfter(failed.state, 'pay-by-hand')
    if (!next) return refused('not-failed')
    await context.tx.execute(sql`
      update refunds set state = ${next}, iban = ${iban}, account_holder = ${asked.accountHolder},
        bank_reference = ${asked.bankReference}, finished_at = ${asked.now.toISOString()}, updated_at = now()
      where id = ${asked.refundId}`)
    await writeEntry(
      context.tx,
      { kind: 'refund-paid-by-hand', cents: failed.amountCents },
      { key: `refund-by-hand:${asked.refundId}`, at: asked.now, orderId: failed.orderId },
    )
    await context.enqueue('send-payment-mail', {
      payload: { kind: 'by-hand', refundId: asked.refundId },
      jobKey: `payment-mail:by-hand:${asked.refundId}`,
    })
    await finish(context, { portal, asked, move: 'pay-by-hand', orderId: failed.orderId })
    return ok(null)
  })
}

type LockedRefund = {
  readonly orderId: number
  readonly state: RefundState
  readonly attempt: number
  readonly amountCents: number
}

async function lockRefund({ tx }: TxContext, id: number): Promise<LockedRefund | null> {
  const find = () =>
    tx.execute(sql`
      select order_id as "orderId", state::text as state, attempt::integer as attempt,
             amount_cents::integer as "amountCents"
      from refunds where id = ${id}`)
  const found = (await find()).rows[0] as LockedRefund | undefined
  if (!found) return null
  await lockOrder(tx, found.orderId)
  return (await find()).rows[0] as LockedRefund
}

async function finish(
  context: TxContext,
  done: {
    readonly portal: Payload
    readonly asked: ByStaff
    readonly move: RefundMove
    readonly orderId: number
  },
): Promise<void> {
  const { asked, move, orderId } = done
  await closeTasksOf(context.tx, { kind: 'refund-failed', refundId: asked.refundId }, { at: asked.now })
  await restateOrder(context.tx, orderId)
  await recordChange(
    { ...context.req, payload: done.portal },
    {
      actor: { kind: 'staff', id: asked.staffId },
      action: move === 'retry' ? 'retried' : 'paid-by-hand',
      subject: { table: 'refunds', id: asked.refundId },
      person: null,
      before: null,
      after: null,
    },
  )
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { endPeriod } from '@/features/memberships/commands/end-period'
import { requestRefund } from '@/features/payments/commands/request-refund'
import { plusDays } from '@/kernel/civil-days'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { inTransaction, type TxContext } from '@/platform/database/in-transaction'
import { listWithdrawals, type Withdrawal } from './find-withdrawal'

export type WithdrawalWish = {
  readonly alumnusId: number
  readonly orderCode: string
  /** The lines of the order that go back. */
  readonly lineIds: readonly number[]
  readonly locale: Locale
  readonly now: Date
}

export type WithdrawalRefusal = 'nothing-chosen' | 'not-withdrawable' | 'disputed'

/**
 * Gives back what was bought lately, in one transaction: the periods end as if they never were, a partner's with them,
 * the money goes back whole, and an acknowledgement is queued. Asked twice it happens once.
 */
export function withdrawMembership(
  portal: Payload,
  wish: WithdrawalWish,
): Promise<Result<{ readonly cents: number }, WithdrawalRefusal>> {
  return inTransaction(portal, async (context) => {
    const { tx } = context
    if (wish.lineIds.length === 0) return refused('nothing-chosen')
    await tx.execute(sql`select from orders where code = ${wish.orderCode} for update`)
    const withdrawals = await listWithdrawals(tx, wish)
    const withdrawal = withdrawals.find(({ orderCode }) => orderCode === wish.orderCode)
    const lines = withdrawal?.lines.filter(({ id }) => wish.lineIds.includes(id)) ?? []
    if (!withdrawal || lines.length < new Set(wish.lineIds).size) return refused('not-withdrawable')
    const refund = await requestRefund(context, {
      orderId: withdrawal.orderId,
      wish: { of: 'lines', lines },
      reason: 'withdrawn',
      requestKey: `withdrawal:${lines.map(({ id }) => id).join(',')}`,
      requestedBy: null,
      now: wish.now,
    })
    if (!refund.ok) return refused(refund.code === 'disputed' ? 'disputed' : 'not-withdrawable')
    for (const line of lines) await endPeriodsOf(context, { line, wish, refundId: refund.value.refundId })
    await context.enqueue('send-withdrawal-mail', {
      payload: { refundId: refund.value.refundId },
      jobKey: `withdrawal-mail:${refund.value.refundId}`,
    })
    return ok({ cents: lines.reduce((sum, { cents }) => sum + cents, 0) })
  })
}

async function endPeriodsOf(
  context: TxContext,
  {
    line,
    wish,
    refundId,
  }: {
    readonly line: Withdrawal['lines'][number]
    readonly wish: WithdrawalWish
    readonly refundId: number
  },
): Promise<void> {
  const { rows } = await context.tx.execute(sql`
    select id, first_day from membership_periods where order_line_id = ${line.id} and ended_on is null
    order by alumnus_id`)
  for (const { id, first_day } of rows as { id: number; first_day: string }[]) {
    const ended = await endPeriod(context, {
      periodId: id,
      kind: 'withdrawn',
      lastDay: plusDays(first_day, -1),
      reason: 'withdrawn by the member',
      refundId,
      actor: { kind: 'alumnus', id: wish.alumnusId },
      now: wish.now,
    })
    if (!ended.ok) throw new Error(`Period ${id} stood a moment ago and does not end: ${ended.code}.`)
  }
}

import fc from 'fast-check'
import type Stripe from 'stripe'
import type { MoneyDesk } from './money-desk'
import type { PaymentsInHand } from './payments-in-hand'

/** What can happen to the money of a few orders, and the messages about it; each number picks among what there is. */
export type MoneyMove =
  | { readonly kind: 'order' | 'work' | 'deliver' | 'reconcile' }
  | {
      readonly kind:
        | 'pay'
        | 'pay-again'
        | 'pay-too-late'
        | 'return'
        | 'refund-all'
        | 'fail-refund'
        | 'retry'
        | 'by-hand'
        | 'dispute'
        | 'use-held'
        | 'use-held-elsewhere'
        | 'refund-held'
      readonly pick: number
    }
  | { readonly kind: 'refund' | 'refund-outside'; readonly pick: number; readonly cents: number }
  | { readonly kind: 'close-dispute'; readonly pick: number; readonly outcome: 'won' | 'lost' }

const pick = fc.nat({ max: 20 })
const cents = fc.integer({ min: 1, max: 2000 })

export const moneyMove: fc.Arbitrary<MoneyMove> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('order' as const) }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('pay' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('pay-again', 'pay-too-late'), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('return' as const), pick }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constantFrom('use-held', 'use-held-elsewhere', 'refund-held'), pick }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('refund' as const), pick, cents }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('refund-all', 'fail-refund', 'retry', 'by-hand', 'dispute'),
      pick,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('refund-outside' as const), pick, cents }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('close-dispute' as const),
      pick,
      outcome: fc.constantFrom('won', 'lost'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('work', 'deliver', 'reconcile') }) },
)

type Made = { readonly orderId: number; readonly visit: string }

/** Plays moves against a desk; a move that cannot be made there is left out, as it would be in life. */
export function moneyTable(desk: MoneyDesk, money: PaymentsInHand, staffId: number) {
  const { control } = desk.stripe
  const orders: Made[] = []
  const disputes: Stripe.Dispute[] = []
  const chosen = <T>(things: readonly T[], index: number): T | undefined =>
    things[index % Math.max(1, things.length)]
  const refunds = async (state: string) =>
    (await desk.pool.query('select id, provider_id from refunds where state = $1 order by id', [state]))
      .rows as {
      id: number
      provider_id: string
    }[]
  const charges = async () =>
    (await desk.pool.query(`select charge_id from payments where state = 'captured' order by id`)).rows as {
      charge_id: string
    }[]
  const held = async () =>
    (
      await desk.pool.query(
        'select id, order_id from payments where held is not null and settled_cents = 0 order by id',
      )
    ).rows as { id: number; order_id: number }[]
  const by = (refundId: number) => ({ refundId, staffId, now: new Date() })

  async function play(move: MoneyMove): Promise<void> {
    const order = 'pick' in move ? chosen(orders, move.pick) : undefined
    switch (move.kind) {
      case 'order':
        orders.push(await money.start(money.wish({ cents: 2000 })))
        return
      case 'pay':
        if (order) control.pay({ session: order.visit, method: move.pick % 2 ? 'card' : 'bancontact' })
        return
      case 'pay-again': {
        if (!order) return
        const visit = await money.visitAgain(order.orderId, 2000)
        control.pay({ session: visit })
        await money.fulfil(visit)
        return
      }
      case 'pay-too-late': {
        if (!order) return
        control.pay({ session: order.visit })
        money.answerWith('hold')
        await money.fulfil(order.visit)
        money.answerWith('accepted')
        return
      }
      case 'use-held':
      case 'use-held-elsewhere':
      case 'refund-held': {
        const payment = chosen(await held(), move.pick)
        if (!payment) return
        if (move.kind === 'refund-held') await money.refundHeld(payment.id)
        else if (move.kind === 'use-held') await money.useHeld({ paymentId: payment.id })
        else {
          const used = await money.useHeld({ paymentId: payment.id, wish: money.wish({ cents: 2000 }) })
          // What was bought with it is refunded and disputed like the rest; its page is the one it was paid on.
          if (used.ok && order) orders.push({ orderId: used.value.orderId, visit: order.visit })
        }
        return
      }
      case 'return':
        if (order) await money.fulfil(order.visit)
        return
      case 'refund':
        if (order) await money.refund(order.orderId, { of: 'amount', cents: move.cents })
        return
      case 'refund-all':
        if (order) await money.refund(order.orderId, { of: 'all' })
        return
      case 'fail-refund': {
        const refund = chosen(await refunds('succeeded'), move.pick)
        if (refund) control.moveRefund({ refund: refund.provider_id, to: 'failed' })
        return
      }
      case 'retry': {
        const refund = chosen(await refunds('failed'), move.pick)
        if (refund) await money.its().retryRefund(money.portal(), by(refund.id))
        return
      }
      case 'by-hand': {
        const refund = chosen(await refunds('failed'), move.pick)
        const account = { iban: 'BE68539007547034', accountHolder: 'x', bankReference: 'y' }
        if (refund) await money.its().payRefundByHand(money.portal(), { ...by(refund.id), ...account })
        return
      }
      case 'refund-outside': {
        const charge = chosen(await charges(), move.pick)
        if (charge) control.refund({ charge: charge.charge_id, amount: move.cents })
        return
      }
      case 'dispute': {
        const charge = chosen(await charges(), move.pick)
        if (charge) disputes.push(control.dispute({ charge: charge.charge_id }))
        return
      }
      case 'close-dispute': {
        const dispute = chosen(disputes, move.pick)
        if (dispute) control.closeDispute({ dispute: dispute.id, outcome: move.outcome })
        return
      }
      case 'deliver':
        await control.deliver({ order: 'shuffled', copies: [1, 3], concurrency: 4 })
        return
      case 'work':
        await money.work()
        return
      case 'reconcile':
        await money.its().reconcilePayments(money.portal(), { now: new Date(Date.now() + 3_600_000) })
    }
  }

  return {
    /** False when it could not be made. */
    async play(move: MoneyMove): Promise<boolean> {
      try {
        await play(move)
        return true
      } catch (error) {
        if (error instanceof Error && error.name === 'ControlRefusal') return false
        throw error
      }
    },
  }
}

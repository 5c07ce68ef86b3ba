import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'
import { rideOutStorm } from '../../storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

describe('messages that come several times, in no order, to two processes at once', () => {
  it('leave what one delivery in order left, with one fulfilment for each paid order', async () => {
    const { stormy, calm, ...report } = await rideOutStorm(desk, money, {
      orders: 13,
      seed: 7,
      copies: [1, 5],
    })
    expect(stormy).toEqual(calm)
    expect(stormy.filter(({ fulfilments }) => fulfilments === 1)).toHaveLength(report.paidOrders)
    expect(stormy.filter(({ fulfilments }) => Number(fulfilments) > 1)).toEqual([])
    expect(await money.faults()).toEqual([])
    // Without guards there would have been this many: the storm was one.
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)
  }, 300_000)

  it('would be counted twice if a payment were not known by its charge', async () => {
    const { orderId } = await money.paid(money.wish())
    const again = () =>
      desk.pool.query(
        `insert into payments (order_id, provider, charge_id, state, amount_cents, settled_cents, captured_at)
         select order_id, provider, charge_id, state, amount_cents, 0, captured_at from payments where order_id = $1`,
        [orderId],
      )
    await expect(again()).rejects.toMatchObject({ constraint: 'payments_charge' })
    await desk.pool.query('drop index payments_charge')
    await again()
    expect(await money.faults()).not.toEqual([])
  })
})

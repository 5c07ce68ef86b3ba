import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'
import { rideOutStorm } from '../integration/storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

const [ORDERS, LEAST_EVENTS] = process.env['PROVE'] ? [300, 2_000] : [13, 60]

describe('the provider’s messages, each several times, shuffled, to two web processes', () => {
  it('settle each paid order once, as one delivery in order does, and the books balance', async () => {
    const { stormy, calm, ...report } = await rideOutStorm(desk, money, {
      orders: ORDERS,
      seed: 2026,
      copies: [1, 5],
    })
    expect(stormy).toEqual(calm)
    expect(stormy.filter(({ fulfilments }) => fulfilments === 1)).toHaveLength(report.paidOrders)
    expect(stormy.filter(({ fulfilments }) => Number(fulfilments) > 1)).toEqual([])
    expect(await money.faults()).toEqual([])
    // Without guards there would have been this many: the storm was one.
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)
    expect(report.events).toBeGreaterThanOrEqual(LEAST_EVENTS)
  })

  it('would count a payment twice if it were not known by its charge', async () => {
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

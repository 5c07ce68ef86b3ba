import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'
import { rideOutStorm, stateOfTheBooks } from '../../storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

describe('messages that come several times, in no order, to two processes at once', () => {
  it('leave what one delivery in order would have left, with one fulfilment for each paid order', async () => {
    const report = await rideOutStorm(desk, money, { orders: 24, seed: 7, copies: [1, 5] })
    expect(await money.faults()).toEqual([])
    const { fulfilled } = (await stateOfTheBooks(desk)) as { fulfilled: { count: number }[] }
    expect(fulfilled).toHaveLength(report.paidOrders)
    expect(fulfilled.filter(({ count }) => count !== 1)).toEqual([])
    // Without guards there would have been this many: the storm was one.
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)

    const after = await stateOfTheBooks(desk)
    const visits = await desk.pool.query('select provider_id from checkouts order by id')
    for (const { provider_id } of visits.rows as { provider_id: string }[]) await money.fulfil(provider_id)
    expect(await stateOfTheBooks(desk)).toEqual(after)
  }, 180_000)

  it('would be counted twice if a payment were not known by its charge', async () => {
    const { orderId } = await money.paid(money.wish())
    const again = desk.pool.query(
      `insert into payments (order_id, provider, charge_id, state, amount_cents, settled_cents, captured_at)
       select order_id, provider, charge_id, state, amount_cents, 0, captured_at from payments where order_id = $1`,
      [orderId],
    )
    await expect(again).rejects.toMatchObject({ constraint: 'payments_charge' })
    await desk.pool.query('drop index payments_charge')
    await desk.pool.query(
      `insert into payments (order_id, provider, charge_id, state, amount_cents, settled_cents, captured_at)
       select order_id, provider, charge_id, state, amount_cents, 0, captured_at from payments where order_id = $1`,
      [orderId],
    )
    expect(await money.faults()).not.toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'
import { rideOutStorm } from '../integration/storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

const [ORDERS, LEAST_EVENTS] = process.env['PROVE'] ? [300, 2_000] : [12, 60]

describe('the provider’s messages, each several times, shuffled, to two web processes', () => {
  it('settle each paid order once, as one delivery in order does, and the books balance', async () => {
    const { stormy, calm, ...report } = await rideOutStorm(desk, money, {
      orders: ORDERS,
      seed: 2026,
      copies: [1, 5],
    })
    expect(stormy).toEqual(calm)
    expect(stormy.filter(({ fulfilments }) => fulfilments === 1)).toHaveLength(report.paidOrders)
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)
    expect(await money.faults()).toEqual([])
    expect(report.events).toBeGreaterThanOrEqual(LEAST_EVENTS)
  })
})

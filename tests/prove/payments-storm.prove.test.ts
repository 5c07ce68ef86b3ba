import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'
import { rideOutStorm, stateOfTheBooks } from '../integration/storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

const ORDERS = process.env['PROVE'] ? 300 : 12

describe('the provider’s messages, each several times, shuffled, to two web processes', () => {
  it('settle each paid order once, and the books balance', async () => {
    const report = await rideOutStorm(desk, money, { orders: ORDERS, seed: 2026, copies: [1, 5] })
    const { fulfilled } = (await stateOfTheBooks(desk)) as { fulfilled: { count: number }[] }
    expect(fulfilled).toHaveLength(report.paidOrders)
    expect(fulfilled.filter(({ count }) => count !== 1)).toEqual([])
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)
    expect(await money.faults()).toEqual([])
    console.log(report)
  })
})

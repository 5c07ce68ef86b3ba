import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'
import { rideOutStorm, stateOfTheBooks } from '../integration/storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal, { messages: 'to-others' })

/** Enough that the provider has more than two thousand things to say. */
const [ORDERS, LEAST_EVENTS] = process.env['PROVE'] ? [600, 2_000] : [12, 30]

describe('the provider’s messages, each several times, shuffled, to two web processes', () => {
  it('settle each paid order once, and the books balance', async () => {
    const report = await rideOutStorm(desk, money, { orders: ORDERS, seed: 2026, copies: [1, 5] })
    const { fulfilled } = (await stateOfTheBooks(desk)) as { fulfilled: { count: number }[] }
    expect(fulfilled).toHaveLength(report.paidOrders)
    expect(fulfilled.filter(({ count }) => count !== 1)).toEqual([])
    expect(report.completedDeliveries).toBeGreaterThan(report.paidOrders)
    expect(await money.faults()).toEqual([])
    expect(report.events).toBeGreaterThanOrEqual(LEAST_EVENTS)
  })
})

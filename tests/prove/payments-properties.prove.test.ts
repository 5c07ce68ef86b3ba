import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { moneyMove, moneyTable } from '../integration/money-moves'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

describe('whatever happens to the money of many orders', () => {
  it('the books hold after every step, and end as the provider has them', async () => {
    const staffId = await money.staffId()
    await fc.assert(
      fc.asyncProperty(fc.array(moneyMove, { minLength: 20, maxLength: 120 }), async (moves) => {
        const table = moneyTable(desk, money, staffId)
        for (const move of moves) {
          await table.play(move)
          expect(await money.faults(), JSON.stringify(move)).toEqual([])
        }
      }),
      { numRuns: process.env['PROVE'] ? 300 : 3, endOnFailure: true },
    )
    const since = new Date(0)
    await money.its().compareWithProvider(portal(), { since, settle: money.settle, now: new Date() })
    expect(await money.faults()).toEqual([])
  })
})

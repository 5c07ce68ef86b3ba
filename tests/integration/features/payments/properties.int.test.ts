import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../../money-desk'
import { moneyMove, moneyTable } from '../../money-moves'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

describe('whatever happens to the money of a few orders', () => {
  it('the books hold after every step', async () => {
    const staffId = await money.staffId()
    const played: Record<string, number> = {}
    await fc.assert(
      fc.asyncProperty(fc.array(moneyMove, { minLength: 12, maxLength: 40 }), async (moves) => {
        const table = moneyTable(desk, money, staffId)
        await table.play({ kind: 'order' })
        for (const move of moves) {
          if (await table.play(move)) played[move.kind] = (played[move.kind] ?? 0) + 1
          expect(await money.faults(), JSON.stringify(move)).toEqual([])
        }
      }),
      { numRuns: 8, seed: 42, endOnFailure: true },
    )
    // All of it was really tried.
    expect(Object.keys(played).length).toBeGreaterThanOrEqual(17)
  }, 180_000)

  it('would not hold if a single entry were left out of the ledger', async () => {
    await desk.pool.query(`
      create function forgets_refunds() returns trigger language plpgsql as $fn$ begin return null; end $fn$;
      create trigger forgets_refunds before insert on ledger_entries for each row
        when (new.kind = 'refund-paid') execute function forgets_refunds()`)
    const staffId = await money.staffId()
    const outcome = await fc.check(
      fc.asyncProperty(fc.array(moneyMove, { minLength: 20, maxLength: 40 }), async (moves) => {
        const table = moneyTable(desk, money, staffId)
        await table.play({ kind: 'order' })
        for (const move of moves) await table.play(move)
        return (await money.faults()).length === 0
      }),
      { numRuns: 6, seed: 42, endOnFailure: true },
    )
    expect(outcome.failed).toBe(true)
  }, 180_000)
})

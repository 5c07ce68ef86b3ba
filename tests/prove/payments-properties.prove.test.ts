import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { type MoneyMove, moneyMove, moneyTable } from '../integration/money-moves'
import { paymentsInHand } from '../integration/payments-in-hand'
import { onOwnPortal } from '../integration/portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

const isLong = Boolean(process.env['PROVE'])
const RUNS = isLong ? { numRuns: 300 } : { numRuns: 8, seed: 42 }
const MOST_MOVES = isLong ? 120 : 40

const moves = (minLength: number) => fc.array(moneyMove, { minLength, maxLength: MOST_MOVES })

describe('whatever happens to the money of many orders', () => {
  it('the books hold after every step, and end as the provider has them', async () => {
    const staffId = await money.staffId()
    const played = new Set<MoneyMove['kind']>()
    await fc.assert(
      fc.asyncProperty(moves(12), async (made) => {
        const table = moneyTable(desk, money, staffId)
        await table.play({ kind: 'order' })
        for (const move of made) {
          if (await table.play(move)) played.add(move.kind)
          expect(await money.faults(), JSON.stringify(move)).toEqual([])
        }
      }),
      { ...RUNS, endOnFailure: true },
    )
    // All of it was really tried.
    expect(played.size).toBeGreaterThanOrEqual(17)
    const since = new Date(0)
    await money.its().compareWithProvider(portal(), { since, settle: money.settle, now: new Date() })
    expect(await money.faults()).toEqual([])
  })

  it('would not hold if a single entry were left out of the ledger', async () => {
    await desk.pool.query(`
      create function forgets_refunds() returns trigger language plpgsql as $fn$ begin return null; end $fn$;
      create trigger forgets_refunds before insert on ledger_entries for each row
        when (new.kind = 'refund-paid') execute function forgets_refunds()`)
    const staffId = await money.staffId()
    const outcome = await fc.check(
      fc.asyncProperty(moves(20), async (made) => {
        const table = moneyTable(desk, money, staffId)
        await table.play({ kind: 'order' })
        for (const move of made) await table.play(move)
        return (await money.faults()).length === 0
      }),
      { numRuns: 6, seed: 42, endOnFailure: true },
    )
    expect(outcome.failed).toBe(true)
  })
})

import { describe, expect, it } from 'vitest'
import { openMoneyDesk } from '../integration/money-desk'
import { onOwnPortal } from '../integration/portal'
import { type RoundReport, seatStorm, takeLockOff } from '../integration/seats/seat-storm'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const storm = seatStorm(desk, portal)

const isLong = Boolean(process.env['PROVE'])
const SEED = process.env['SEED'] ?? (isLong ? String(Date.now()) : '2026')
const ROUNDS = isLong ? 100 : 3
const KILL = { process: 1, afterMs: 150 } as const

describe(`seats sold to 64 buyers at once, over two web processes of which one may be killed (SEED=${SEED})`, () => {
  it(`are never sold twice nor left over, in ${ROUNDS} rounds, and the money is that of the tickets`, async () => {
    const reports: RoundReport[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const seed = `${SEED}:${round}`
      const report = await storm.round(seed, isLong ? {} : { kill: round === ROUNDS - 1 ? KILL : null })
      expect(report.faults, `round ${seed}`).toEqual([])
      reports.push(report)
    }
    // The rounds were rounds: people got in, waited, and a process died.
    const sum = (of: (report: RoundReport) => number) => reports.reduce((total, one) => total + of(one), 0)
    expect(sum(({ confirmed }) => confirmed)).toBeGreaterThan(3 * ROUNDS)
    expect(sum(({ waited }) => waited)).toBeGreaterThan(ROUNDS)
    expect(reports.some(({ wasKilled }) => wasKilled)).toBe(true)
  })

  it('would be, were the lock and the constraint behind it not there', async () => {
    const calm = {
      kill: null,
      changes: [],
      isCalledOff: false,
      quotas: [{ size: 40 }, { size: 30 }, { size: 24 }],
    }
    await takeLockOff(portal(), { alsoUnchecked: false })
    const unlocked = await storm.round(`${SEED}:unlocked`, calm)
    // The database alone still refuses; what it refuses is decided anew, or somebody sees a failure instead of a word.
    expect(unlocked.faults.filter((fault) => fault.startsWith('oversold'))).toEqual([])

    await takeLockOff(portal(), { alsoUnchecked: true })
    // Chance decides who meets whom: a few rounds are enough to see it.
    const oversold: string[] = []
    for (let round = 0; round < 6 && oversold.length === 0; round += 1) {
      const { faults } = await storm.round(`${SEED}:unchecked:${round}`, calm)
      oversold.push(...faults.filter((fault) => fault.startsWith('oversold')))
    }
    expect(oversold).not.toEqual([])
  })
})

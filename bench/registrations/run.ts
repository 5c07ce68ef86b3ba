import { join } from 'node:path'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { startEmptyPortal } from '../servers/start-empty-portal'
import { type Crowd, gatherCrowd } from './gather-crowd'
import { reserveBare } from './reserve-bare'
import { openForm, type RegistrationForm, sendForm } from './send-form'

const folder = join(projectRoot, '.data', 'bench-registrations')
const ROUNDS = 5
const A_ROUND = 1_000
const CONNECTIONS = 32

/**
 * What a place at an event that everybody wants costs at the portal's web server, from the form as a browser without
 * JavaScript sends it until the answer: who is signed in, what was sent, the price, the seat. Beside it, one statement that takes a seat of one row, straight from `pg`, on as
 * many connections.
 */
export const run: BenchSuite['run'] = () =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const ports = portBlock(await findFreeBlock(() => true))
    const { env, databaseUrl } = await startEmptyPortal(supervisor, { folder, ports })
    Object.assign(process.env, env)
    const crowd = await gatherCrowd({ people: A_ROUND * (ROUNDS + 1) })
    const form = await openForm({ port: ports.web, crowd })
    return measure({ form, crowd, databaseUrl })
  })

type Round = { readonly perSecond: number; readonly waits: readonly number[] }

/** In turns, so that what else the machine does falls on both alike; the best round of each counts. */
async function measure({
  form,
  crowd,
  databaseUrl,
}: {
  readonly form: RegistrationForm
  readonly crowd: Crowd
  readonly databaseUrl: string
}): Promise<readonly BenchRow[]> {
  const bare = await reserveBare(databaseUrl, CONNECTIONS)
  const rounds: Record<'portal' | 'bare', Round[]> = { portal: [], bare: [] }
  try {
    for (let round = -1; round < ROUNDS; round += 1) {
      const people = crowd.cookies.slice((round + 1) * A_ROUND, (round + 2) * A_ROUND)
      const portal = await timed(people, (cookie) => sendForm(form, cookie))
      const straight = await timed(people, () => bare.reserve())
      if (round < 0) continue
      rounds.portal.push(portal)
      rounds.bare.push(straight)
    }
  } finally {
    await bare.end()
  }
  return [
    row('throughput', 'registrations/s', { of: best, rounds }, '>=0.5'),
    row('p50', 'ms', { of: (these) => percentile(these, 50), rounds }, null),
    row('p99', 'ms', { of: (these) => percentile(these, 99), rounds }, null),
  ]
}

/** Everybody once, as many at the same time as there are connections. */
async function timed<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<Round> {
  const waits: number[] = []
  const queue = items.values()
  const begun = performance.now()
  const worker = async () => {
    for (const item of queue) {
      const sent = performance.now()
      await work(item)
      waits.push(performance.now() - sent)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return { perSecond: items.length / ((performance.now() - begun) / 1000), waits }
}

const best = (rounds: readonly Round[]): number => Math.max(...rounds.map(({ perSecond }) => perSecond))

function percentile(rounds: readonly Round[], percent: number): number {
  const sorted = rounds.flatMap(({ waits }) => waits).toSorted((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0
}

function row(
  name: string,
  unit: string,
  {
    of,
    rounds,
  }: {
    readonly of: (rounds: readonly Round[]) => number
    readonly rounds: Readonly<Record<'portal' | 'bare', readonly Round[]>>
  },
  goal: string | null,
): BenchRow {
  const [value, baseline] = [of(rounds.portal), of(rounds.bare)]
  return { suite: 'registrations', case: name, value, unit, baseline, ratio: value / baseline, goal }
}

import { join } from 'node:path'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { buildPortal } from '../../scripts/build/build-portal'
import { createProgress, type Progress } from '../../scripts/console/progress'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { bringUpToDate } from '../../scripts/stack/fill-database'
import { startWeb } from '../../scripts/stack/portal-processes'
import { sandboxEnvironment } from '../../scripts/stack/sandbox-environment'
import { startDatabase } from '../../scripts/stack/start-portal'
import { type Crowd, gatherCrowd } from './gather-crowd'
import { openForm, type RegistrationForm, sendForm } from './registration-form'
import { reserveBare } from './reserve-bare'

const folder = join(projectRoot, '.data', 'bench-registrations')
const ROUNDS = 5
const A_ROUND = 600
const CONNECTIONS = 32

type Step = Progress['step']
const silentStep: Step = (_title, work) => work(() => undefined)

/**
 * What a place at an event that everybody wants costs, from the form as the browser sends it until the answer: beside one
 * statement that takes a seat of one row, straight from `pg`, on as many connections.
 */
export const run: BenchSuite['run'] = ({ json }) =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    const step = json ? silentStep : createProgress({ steps: 5 }).step
    const { env, port } = await startPortal(supervisor, step)
    Object.assign(process.env, env, { LOG_LEVEL: 'silent' })
    const crowd = await step('People', () => gatherCrowd({ people: A_ROUND * (ROUNDS + 1) }))
    const form = await openForm({ port, crowd })
    return step('Rounds', () => measure({ form, crowd, databaseUrl: env['DATABASE_URL'] ?? '' }))
  })

/** The built web process on a database of its own, on safe settings: what is measured is what an operator has. */
async function startPortal(supervisor: Supervisor, step: Step) {
  const ports = portBlock(await findFreeBlock(() => true))
  const postgres = await step('PostgreSQL', (say) =>
    startDatabase(supervisor, { folder, ports, keeping: 'durable' }, say),
  )
  await postgres.ensureDatabase('bench')
  const databaseUrl = postgres.url('bench')
  const env = { ...sandboxEnvironment({ folder, ports, build: 'bench', databaseUrl }), LOG_LEVEL: 'silent' }
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say: () => undefined })
  await step('Production build', (say) =>
    buildPortal(supervisor, { name: 'bench', logFolder: join(folder, 'logs'), say }),
  )
  await step('Web server', () => startWeb(supervisor, { folder, env, port: ports.web }))
  return { env, port: ports.web }
}

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

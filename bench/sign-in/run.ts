import { join } from 'node:path'
import { findFreeBlock, portBlock } from '../../sandbox/processes/port-block'
import { type Supervisor, supervised } from '../../sandbox/processes/supervise'
import type { BenchRow, BenchSuite } from '../../scripts/bench/bench-row'
import { projectRoot } from '../../scripts/run/project-root.mjs'
import { bringUpToDate } from '../../scripts/stack/fill-database'
import { openPayload } from '../../scripts/stack/open-payload'
import { sandboxEnvironment } from '../../scripts/stack/sandbox-environment'
import { startDatabase } from '../../scripts/stack/start-portal'

const folder = join(projectRoot, '.data', 'bench-sign-in')
const ROUNDS = 300
const WARM_UP = 20
const PASSWORD = 'paarse fietsen zingen'

/** What signing in costs beside the hash that it is there for: p95 of the command over p95 of checking a bare hash. */
export const run: BenchSuite['run'] = () =>
  supervised({ folder, command: 'npm run bench' }, async (supervisor) => {
    // Nothing but the rows belongs on standard output.
    Object.assign(process.env, await environment(supervisor), { LOG_LEVEL: 'silent' })
    const { signIn } = await import('../../src/features/accounts/commands/sign-in')
    const { isPassword } = await import('../../src/platform/auth/password-hash')
    const { number, passwordHash } = await anAccount()
    const signInOnce = async () => {
      const outcome = await signIn({
        identifier: number,
        password: PASSWORD,
        keep: false,
        userAgent: '',
        now: new Date(),
      })
      if (!outcome.ok) throw new Error(`The sign-in was refused: ${outcome.code}.`)
    }
    return measure({ hash: () => isPassword(PASSWORD, passwordHash), 'sign-in': signInOnce })
  })

/** A migrated database of its own, on safe settings: what is measured is what an operator has. */
async function environment(supervisor: Supervisor) {
  const ports = portBlock(await findFreeBlock(() => true))
  const postgres = await startDatabase(supervisor, { folder, ports, keeping: 'durable' })
  await postgres.ensureDatabase('bench')
  const databaseUrl = postgres.url('bench')
  const env = sandboxEnvironment({ folder, ports, build: 'bench', databaseUrl })
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say: () => undefined })
  return env
}

async function anAccount(): Promise<{ readonly number: string; readonly passwordHash: string }> {
  const { sql } = await import('@payloadcms/db-postgres')
  const { hashPassword } = await import('../../src/platform/auth/password-hash')
  const passwordHash = await hashPassword(PASSWORD)
  const number = 'q0000001'
  const { drizzle } = (await openPayload()).db
  await drizzle.execute(sql`
    insert into alumni (number, family_name, source) values (${number}, 'Verdonck', 'office')
    on conflict (number) do nothing`)
  await drizzle.execute(sql`
    insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at)
    select id, ${passwordHash}, now(), now() from alumni where number = ${number}
    on conflict (alumnus_id) do update set password_hash = excluded.password_hash`)
  return { number, passwordHash }
}

type Measured = Readonly<Record<'hash' | 'sign-in', () => Promise<unknown>>>

/** One after the other and in turns, so that what else the machine does falls on both alike. */
async function measure(work: Measured): Promise<readonly BenchRow[]> {
  const times: Record<keyof Measured, number[]> = { hash: [], 'sign-in': [] }
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    for (const name of ['hash', 'sign-in'] as const) {
      const begun = performance.now()
      await work[name]()
      if (round >= 0) times[name].push(performance.now() - begun)
    }
  }
  const row = (name: string, percent: number, goal: string | null): BenchRow => {
    const [baseline, value] = [percentile(times.hash, percent), percentile(times['sign-in'], percent)]
    return { suite: 'sign-in', case: name, value, unit: 'ms', baseline, ratio: value / baseline, goal }
  }
  return [row('p50', 50, null), row('p95', 95, '<=1.6')]
}

function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.ceil((percent / 100) * sorted.length) - 1] ?? 0
}

import { join } from 'node:path'
import type { Postgres } from '../../sandbox/postgres/start-postgres'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { createProgress } from '../console/progress'
import { startPortal } from '../stack/start-portal'
import { type Count, ranAny, sum } from './count'
import { ensureChromium } from './ensure-chromium'
import { runPlaywright } from './run-tests'
import { testEnvironment } from './test-environment'
import type { TestPlace } from './test-folder'

/** The tests' build; the demo's and a developer's own are left alone. */
const TEST_BUILD = 'test'

type BrowserRun = TestPlace & {
  /** Of Playwright, one after another. */
  readonly projects: readonly ('e2e' | 'e2e-alone' | 'screens')[]
  readonly filters: readonly string[]
  readonly database: () => Promise<Postgres>
}

/** Starts the built portal with the demo's content and lets a real browser at it. */
export async function runBrowser(supervisor: Supervisor, testing: BrowserRun): Promise<Count> {
  const { step } = createProgress({ steps: 5 })
  const logFolder = join(testing.folder, 'logs')
  const chromium = await step('Chromium', (say) => ensureChromium({ supervisor, logFolder, say }))
  const postgres = await step('PostgreSQL', testing.database)
  const portal = await startPortal(supervisor, { ...testing, build: TEST_BUILD, step, postgres })
  const env = { ...testEnvironment({ ...testing, portal }), CHROMIUM_PATH: chromium }
  const counts: Count[] = []
  for (const project of testing.projects)
    counts.push(await runPlaywright({ ...testing, project, env, lifeline: supervisor.lifeline }))
  return ranAny(sum(counts))
}

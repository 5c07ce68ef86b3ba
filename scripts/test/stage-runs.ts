import type { Supervisor } from '../../sandbox/processes/supervise'
import { runChecks } from '../check/run-checks'
import { startDatabase } from '../stack/start-portal'
import { runBrowser } from './run-browser'
import type { StageRun } from './run-stages'
import { runVitest } from './run-tests'
import type { Stage } from './stages'
import { migratedTemplate } from './template'
import type { TestPlace } from './test-folder'
import { testEnvironment } from './test-environment'

type Testing = TestPlace & { readonly filters: readonly string[] }

/** What each stage does. The database is started by the first stage that needs one, and serves the others too. */
export function stageRuns(supervisor: Supervisor, testing: Testing): Readonly<Record<Stage, StageRun>> {
  const { lifeline } = supervisor
  const database = once(() => startDatabase(supervisor, { ...testing, keeping: 'throwaway' }))
  const runOnDatabase = (project: string) => async () => {
    const templateUrl = await migratedTemplate(supervisor, { ...testing, postgres: await database() })
    const env = testEnvironment({ ...testing, templateUrl })
    return runVitest({ ...testing, project, env, lifeline })
  }
  return {
    check: () => runChecks(lifeline),
    unit: () => runVitest({ ...testing, project: 'unit', env: testEnvironment(testing), lifeline }),
    integration: runOnDatabase('integration'),
    prove: runOnDatabase('prove'),
    e2e: () => runBrowser(supervisor, { ...testing, projects: ['e2e', 'e2e-alone'], database }),
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

import { join } from 'node:path'
import { claimFolder } from '../../sandbox/processes/folder-record'
import { runToEnd } from '../../sandbox/processes/run-to-end'
import { startPostgres } from '../../sandbox/postgres/start-postgres'
import { migratedTemplate } from './template'
import { testEnvironment } from './test-environment'
import { newTestPlace } from './test-folder'

/** Vitest's global set-up: `npm test` brings its own database; a vitest started by hand gets one here. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  if (process.env['TEST_DATABASE_URL']) return undefined
  const place = await newTestPlace()
  const record = await claimFolder(place.folder, { command: 'vitest' })
  const postgres = await startPostgres({
    dataDir: join(place.folder, 'postgres'),
    port: place.ports.postgres,
    keeping: 'throwaway',
  })
  const supervisor = { run: (task: Parameters<typeof runToEnd>[0]) => runToEnd(task) }
  const templateUrl = await migratedTemplate(supervisor, { ...place, postgres })
  Object.assign(process.env, testEnvironment({ ...place, templateUrl }))
  return async () => {
    await postgres.stop()
    record.release()
  }
}

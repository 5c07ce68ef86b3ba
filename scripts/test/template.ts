import type { Postgres } from '../../sandbox/postgres/start-postgres'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { bringUpToDate } from '../stack/fill-database'
import { sandboxEnvironment } from '../stack/sandbox-environment'
import type { TestPlace } from './test-folder'

/** The address of an empty, migrated database; test files copy it and never connect to it. */
export async function migratedTemplate(
  supervisor: Pick<Supervisor, 'run'>,
  { folder, ports, postgres }: TestPlace & { readonly postgres: Postgres },
): Promise<string> {
  const name = 'template_migrated'
  await postgres.ensureDatabase(name)
  const databaseUrl = postgres.url(name)
  const env = sandboxEnvironment({ folder, ports, build: 'test', databaseUrl })
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say: () => undefined })
  return databaseUrl
}

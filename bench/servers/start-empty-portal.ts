import { join } from 'node:path'
import type { Environment } from '../../sandbox/processes/environment'
import type { PortBlock } from '../../sandbox/processes/port-block'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { buildPortal } from '../../scripts/build/build-portal'
import { bringUpToDate } from '../../scripts/stack/fill-database'
import { startWeb } from '../../scripts/stack/portal-processes'
import { sandboxEnvironment } from '../../scripts/stack/sandbox-environment'
import { startDatabase } from '../../scripts/stack/start-portal'

const BUILD = 'bench'

/**
 * The built web server on a migrated database with nothing in it, whose settings are safe: what is measured is what an
 * operator has. No worker: what it would do meanwhile is not measured.
 */
export async function startEmptyPortal(
  supervisor: Supervisor,
  { folder, ports }: { readonly folder: string; readonly ports: PortBlock },
): Promise<{ readonly env: Environment; readonly databaseUrl: string }> {
  const postgres = await startDatabase(supervisor, { folder, ports, keeping: 'durable' })
  await postgres.ensureDatabase('bench')
  const databaseUrl = postgres.url('bench')
  const env = { ...sandboxEnvironment({ folder, ports, build: BUILD, databaseUrl }), LOG_LEVEL: 'silent' }
  const say = () => undefined
  await bringUpToDate(supervisor, { folder, env, databaseUrl, say })
  await buildPortal(supervisor, { name: BUILD, logFolder: join(folder, 'logs'), say })
  await startWeb(supervisor, { folder, env, port: ports.web })
  return { env, databaseUrl }
}

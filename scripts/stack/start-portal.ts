import { join } from 'node:path'
import { startMail } from '../../sandbox/mail/start-mail'
import { type Postgres, startPostgres } from '../../sandbox/postgres/start-postgres'
import type { Environment } from '../../sandbox/processes/environment'
import type { PortBlock } from '../../sandbox/processes/port-block'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { startStripe } from '../../sandbox/stripe/start-stripe'
import { buildPortal } from '../build/build-portal'
import type { Progress } from '../console/progress'
import { together } from '../console/together'
import { fillDatabase } from './fill-database'
import { startWeb, startWorker } from './portal-processes'
import { sandboxEnvironment } from './sandbox-environment'

export type PortalPlace = {
  /** State folder: database, mails, media, secrets, logs. */
  readonly folder: string
  readonly ports: PortBlock
  /** Name of the build folder. */
  readonly build: string
  readonly step: Progress['step']
}

export type Portal = {
  readonly address: string
  readonly mailAddress: string
  readonly databaseUrl: string
  /** What its processes run with: for starting more of them. */
  readonly env: Environment
}

/** PostgreSQL in the state folder of a sandbox; the supervisor stops it after everything else. */
export async function startDatabase(
  supervisor: Supervisor,
  {
    folder,
    ports,
    keeping,
  }: Pick<PortalPlace, 'folder' | 'ports'> & { readonly keeping: 'durable' | 'throwaway' },
  say?: (text: string) => void,
): Promise<Postgres> {
  const postgres = await startPostgres({
    dataDir: join(folder, 'postgres'),
    port: ports.postgres,
    logFile: join(folder, 'logs', 'postgres.log'),
    keeping,
    ...(say && { say }),
  })
  supervisor.adopt(postgres)
  return postgres
}

/** The whole portal on stand-ins, filled with the demo's association: mail, payments, content, build, web server and worker. */
export async function startPortal(
  supervisor: Supervisor,
  { folder, ports, build, step, postgres }: PortalPlace & { readonly postgres: Postgres },
): Promise<Portal> {
  await postgres.ensureDatabase('alumninet')
  const databaseUrl = postgres.url('alumninet')
  const env = sandboxEnvironment({ folder, ports, build, databaseUrl })
  const logFolder = join(folder, 'logs')

  await step('Mail server and payment stand-in', () =>
    Promise.all([
      startMail(supervisor, { folder, smtp: ports.smtp, page: ports.mailPage }),
      startStripe(supervisor, { folder, port: ports.stripe, env }),
    ]),
  )
  await step('Demo content and production build', (say) =>
    together(say, [
      (tell) => fillDatabase(supervisor, { folder, env, databaseUrl, say: tell }),
      (tell) => buildPortal(supervisor, { name: build, logFolder, say: tell }),
    ]),
  )
  await step('Web server and worker', () =>
    Promise.all([
      startWeb(supervisor, { folder, env, port: ports.web }),
      startWorker(supervisor, { folder, env, build }),
    ]),
  )
  return {
    address: `http://localhost:${ports.web}`,
    mailAddress: `http://localhost:${ports.mailPage}`,
    databaseUrl,
    env,
  }
}

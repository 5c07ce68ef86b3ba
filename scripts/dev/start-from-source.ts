import { join } from 'node:path'
import { startMail } from '../../sandbox/mail/start-mail'
import type { Environment } from '../../sandbox/processes/environment'
import type { PortBlock } from '../../sandbox/processes/port-block'
import { acceptsTcp, hasLogged } from '../../sandbox/processes/probes'
import type { RunningProcess } from '../../sandbox/processes/start-process'
import type { Supervisor } from '../../sandbox/processes/supervise'
import { startStripe } from '../../sandbox/stripe/start-stripe'
import { createProgress } from '../console/progress'
import { projectRoot } from '../run/project-root.mjs'
import { fillDatabase } from '../stack/fill-database'
import { startDatabase } from '../stack/start-portal'
import { devEnvironment, givenEnvironment } from './dev-environment'

type Place = { readonly folder: string; readonly ports: PortBlock }

/** Web server and worker from source on the sandbox, or on the real thing wherever its address was given. */
export async function startFromSource(supervisor: Supervisor, { folder, ports }: Place) {
  const given = givenEnvironment()
  const own = {
    database: !given['DATABASE_URL'],
    mail: !given['SMTP_URL'],
    stripe: !given['STRIPE_SECRET_KEY'],
  }
  const { step } = createProgress({
    steps: 2 + (own.database ? 2 : 0) + (own.mail ? 1 : 0) + (own.stripe ? 1 : 0),
  })
  const databaseUrl = given['DATABASE_URL'] || (await step('PostgreSQL', ownDatabase))
  const env = devEnvironment({ folder, ports, build: 'dev', databaseUrl }, given)

  if (own.stripe) {
    await step('Payment stand-in', () => startStripe(supervisor, { folder, port: ports.stripe, env }))
  }
  // Somebody's own database is neither migrated nor filled by the way.
  if (own.database) {
    await step('Demo content', (say) => fillDatabase(supervisor, { folder, env, databaseUrl, say }))
  }
  if (own.mail) {
    await step('Mail server', () => startMail(supervisor, { folder, smtp: ports.smtp, page: ports.mailPage }))
  }
  const worker = await step('Worker', () => startDevWorker(supervisor, { folder, env }))
  const web = await step('Web server', () => startDevWeb(supervisor, { folder, env, port: ports.web }))
  return { web, worker }

  async function ownDatabase(say: (text: string) => void): Promise<string> {
    const postgres = await startDatabase(supervisor, { folder, ports, keeping: 'durable' }, say)
    await postgres.ensureDatabase('alumninet')
    return postgres.url('alumninet')
  }
}

type Running = { readonly folder: string; readonly env: Environment }

/** Listening is ready here: pages are compiled when they are asked for. */
function startDevWeb(
  supervisor: Supervisor,
  { folder, env, port }: Running & { readonly port: number },
): Promise<RunningProcess> {
  const next = join(projectRoot, 'node_modules/next/dist/bin/next')
  return supervisor.start(
    {
      name: 'web server',
      command: process.execPath,
      args: [next, 'dev', '-H', 'localhost', '-p', String(port)],
      cwd: projectRoot,
      env,
      logFile: join(folder, 'logs', 'web.log'),
    },
    { probe: () => acceptsTcp(port) },
  )
}

/** Starts again whenever one of its sources changes. */
function startDevWorker(supervisor: Supervisor, { folder, env }: Running): Promise<RunningProcess> {
  const tsx = join(projectRoot, 'node_modules/tsx/dist/cli.mjs')
  const outsideNext = join(projectRoot, 'scripts/outside-next/register.mjs')
  return supervisor.start(
    {
      name: 'worker',
      command: process.execPath,
      args: [tsx, 'watch', '--clear-screen=false', '--import', outsideNext, 'src/worker.ts'],
      cwd: projectRoot,
      env,
      logFile: join(folder, 'logs', 'worker.log'),
    },
    { probe: ({ logFile }) => hasLogged(logFile, /worker ready/) },
  )
}

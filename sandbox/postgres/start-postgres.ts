import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { hasLogged } from '../processes/probes'
import { isRunning } from '../processes/process-identity'
import { type RunningProcess, startProcess } from '../processes/start-process'
import { waitUntilReady } from '../processes/wait-until-ready'
import { type Cluster, directoryArgument, openCluster, serverEnvironment, SUPERUSER } from './cluster'
import { findSurvivor, stopServer, stopSurvivor } from './survivor'

export type PostgresOptions = {
  /** Kept between runs; its password lies beside it. */
  readonly dataDir: string
  readonly port: number
  readonly logFile?: string
  /** `throwaway` gives up safety against a crash of the machine for speed: for tests. */
  readonly keeping?: 'durable' | 'throwaway'
  readonly say?: (text: string) => void
}

export type Postgres = RunningProcess & {
  readonly url: (database: string) => string
  readonly ensureDatabase: (name: string) => Promise<'created' | 'present'>
}

/** A real PostgreSQL of our own, on loopback; one that a killed command left behind is taken over. */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataDir, port, say = () => undefined } = options
  const cluster = await openCluster(dataDir)
  if (cluster.isNew) say('made a new cluster')
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}/${database}`
  const running = (await takeOver(options, url)) ?? (await launch(cluster, { ...options, url }))
  return {
    ...running,
    stop: () => stopServer(running.pid),
    url,
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
  }
}

async function takeOver(
  options: PostgresOptions,
  url: (database: string) => string,
): Promise<RunningProcess | undefined> {
  const survivor = findSurvivor(options.dataDir)
  if (!survivor) return undefined
  if (survivor.port === options.port && (await answers(url('postgres')))) {
    options.say?.(`found running (process ${survivor.pid})`)
    return {
      name: 'PostgreSQL',
      pid: survivor.pid,
      logFile: logFileOf(options),
      ended: untilGone(survivor.pid),
      stop: () => stopServer(survivor.pid),
    }
  }
  await stopSurvivor(options.dataDir)
  return undefined
}

/** After a kill -9 of the server itself its last children need a moment to notice and let go of its memory. */
const STILL_LETTING_GO = /pre-existing shared memory block|lock file "postmaster.pid" already exists/

async function launch(
  cluster: Cluster,
  options: PostgresOptions & { readonly url: (database: string) => string },
): Promise<RunningProcess> {
  const giveUp = Date.now() + 15_000
  for (;;) {
    const running = await startServer(cluster, options)
    try {
      await waitUntilReady(running, { probe: () => answers(options.url('postgres')), timeoutMs: 30_000 })
      return running
    } catch (failure) {
      await stopServer(running.pid)
      if (Date.now() > giveUp || !hasLogged(running.logFile, STILL_LETTING_GO)) throw failure
      await pause(500)
    }
  }
}

function startServer(cluster: Cluster, options: PostgresOptions): Promise<RunningProcess> {
  const settings = options.keeping === 'throwaway' ? [...SETTINGS, ...THROWAWAY] : SETTINGS
  return startProcess({
    name: 'PostgreSQL',
    command: join(cluster.bin, 'postgres'),
    args: [
      '-D',
      directoryArgument(cluster),
      '-p',
      String(options.port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ],
    cwd: cluster.dataDir,
    env: serverEnvironment(),
    user: cluster.account,
    logFile: logFileOf(options),
  })
}

/** No Unix socket: its path would be longer than the system allows in a deep folder. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  'timezone=UTC',
  'log_timezone=UTC',
  'log_checkpoints=off',
] as const

const THROWAWAY = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'] as const

const logFileOf = ({ dataDir, logFile }: PostgresOptions): string =>
  logFile ?? join(dirname(dataDir), 'logs', 'postgres.log')

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined) // a server that is stopping closes connections; that is an answer too
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

const ALREADY_THERE = '42P04'

async function ensureDatabase(url: string, name: string): Promise<'created' | 'present'> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`)
    return 'created'
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === ALREADY_THERE) return 'present'
    throw error
  } finally {
    await client.end()
  }
}

async function untilGone(pid: number): Promise<string> {
  while (isRunning(pid)) await pause(500, undefined, { ref: false })
  return 'it is gone'
}

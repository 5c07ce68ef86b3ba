import { EventEmitter } from 'node:events'
import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import { env } from '@/platform/env'
import { log } from '@/platform/log/log'
import { freeJobsOfTheDead, holdSignsOfLife } from './sign-of-life'

const REAP_EVERY_MS = 5_000

/** Starts a worker that lives as long as the process: on SIGTERM a running job is finished first. */
export async function startWorker(work: {
  readonly tasks: TaskList
  readonly crontab: string
}): Promise<void> {
  const signs = await holdSignsOfLife(env().DATABASE_URL)
  const pool = poolThatOutlivesItsConnections()

  const events: WorkerEvents = new EventEmitter()
  events.on('worker:create', ({ worker }) => void signs.show(worker.workerId))
  events.on('job:failed', ({ job, error }) =>
    log.error({ task: job.task_identifier, job: job.id, err: error }, 'job failed'),
  )
  events.on('job:error', ({ job, error }) =>
    log.warn({ task: job.task_identifier, job: job.id, err: error }, 'job will be tried again'),
  )

  const runner = await run({
    pgPool: pool,
    taskList: work.tasks,
    crontab: work.crontab,
    concurrency: 4,
    pollInterval: 1_000,
    noHandleSignals: true,
    events,
    logger: new Logger(
      () => (level, message) => log[level === 'warning' ? 'warn' : level]({ by: 'jobs' }, message),
    ),
  })
  const reaper = setInterval(() => {
    freeJobsOfTheDead(pool).catch((error: unknown) => log.warn({ err: error }, 'jobs of the dead not freed'))
  }, REAP_EVERY_MS)
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(runner, reaper))
  signs.onLost(() => {
    log.error('the sign of life is gone; stopping, so that another worker can take over')
    process.exit(1)
  })
  log.info('worker ready')
  await runner.promise
}

/** A connection the server ends must not end the process: the pool makes another. */
function poolThatOutlivesItsConnections(): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max: 6 })
  const listen = (error: Error) => log.warn({ err: error }, 'worker connection lost')
  pool.on('error', listen)
  pool.on('connect', (client) => client.on('error', listen))
  return pool
}

async function stop(runner: Runner, reaper: NodeJS.Timeout): Promise<void> {
  clearInterval(reaper)
  await runner.stop()
  // Payload keeps one client for ever, so waiting for its pool to end would hang.
  process.exit(0)
}

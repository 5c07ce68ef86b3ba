import pg from 'pg'
import { log } from '@/platform/log/log'

/** Any number of our own: advisory locks of this class are held by live workers, and by nothing else. */
const LIVE_WORKER_LOCK = 7_241

/** A worker takes its lock a moment after it is made; a job locked more recently than this is never judged. */
const SETTLING_SECONDS = 10

export type SignOfLife = {
  /** Says that this worker lives, for as long as the process does. */
  readonly show: (workerId: string) => Promise<void>
  /** Called when the connection that carries the signs is gone. */
  readonly onLost: (act: () => void) => void
  readonly end: () => Promise<void>
}

/**
 * graphile-worker keeps the jobs of a worker that was killed for four hours. Each live worker holds a session lock on a
 * connection of its own instead; the database drops it with the process, and `freeJobsOfTheDead` acts on that.
 */
export async function holdSignsOfLife(databaseUrl: string): Promise<SignOfLife> {
  const client = new pg.Client({ connectionString: databaseUrl, keepAlive: true })
  client.on('error', (error) => log.warn({ err: error }, 'sign of life lost'))
  await client.connect()
  let shown: Promise<void> = Promise.resolve()
  return {
    show: (workerId) => {
      shown = shown
        .then(
          async () =>
            void (await client.query('select pg_advisory_lock($1, hashtext($2))', [
              LIVE_WORKER_LOCK,
              workerId,
            ])),
        )
        .catch((error: unknown) => log.error({ err: error }, 'no sign of life for a worker'))
      return shown
    },
    onLost: (act) => client.once('end', act),
    end: () => client.end(),
  }
}

/** Gives back the jobs of workers that hold no sign of life; the lost attempt counts. Returns the ids of the dead. */
export async function freeJobsOfTheDead(database: Pick<pg.Pool, 'query'>): Promise<readonly string[]> {
  const { rows } = await database.query<{ locked_by: string }>(
    `with dead as (
       select distinct locked_by from graphile_worker._private_jobs
       where locked_by is not null and locked_at < now() - make_interval(secs => $2)
         and not exists (select from pg_locks
           where locktype = 'advisory' and granted and classid = $1
             and objid = (hashtext(locked_by)::bigint & 4294967295)::oid
             and database = (select oid from pg_database where datname = current_database()))
     ), freed as (select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0)
     select locked_by from dead, freed`,
    [LIVE_WORKER_LOCK, SETTLING_SECONDS],
  )
  const dead = rows.map((row) => row.locked_by)
  if (dead.length > 0) log.warn({ dead }, 'jobs of dead workers freed')
  return dead
}

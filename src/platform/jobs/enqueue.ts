import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { type Database, drizzleOf } from '@/platform/database/drizzle-of'

/** What a task is given: ids and words, never documents; the worker reads the state of the day. */
export type JobInput = {
  readonly payload: Readonly<Record<string, unknown>>
  /** Jobs with the same key are one job: the last one added counts. */
  readonly jobKey?: string
  /** Jobs of one queue are done one after another, in their order. */
  readonly queue?: string
  readonly runAt?: Date
  readonly maxAttempts?: number
}

/** Adds a job on this connection or transaction: it exists exactly when the change it belongs to does. */
export async function enqueueOn(database: Database, task: string, job: JobInput): Promise<void> {
  await database.execute(sql`select graphile_worker.add_job(${task}, ${JSON.stringify(job.payload)}::json,
    queue_name => ${job.queue ?? null}, job_key => ${job.jobKey ?? null}, run_at => ${job.runAt?.toISOString() ?? null}::timestamptz,
    max_attempts => ${job.maxAttempts ?? null}::int)`)
}

/** As `enqueueOn`, in the transaction of a request of Payload's. */
export async function enqueueWith(req: PayloadRequest, task: string, job: JobInput): Promise<void> {
  await enqueueOn(await drizzleOf(req), task, job)
}

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { drizzleOf } from '@/platform/database/drizzle-of'

/** What a task is given: ids and words, never documents; the worker reads the state of the day. */
export type JobInput = {
  readonly payload: Readonly<Record<string, unknown>>
  readonly jobKey?: string
  readonly runAt?: Date
}

/** Adds a job in the transaction of `req`: it exists exactly when the change it belongs to does. */
export async function enqueueWith(req: PayloadRequest, task: string, job: JobInput): Promise<void> {
  const database = await drizzleOf(req)
  await database.execute(sql`select graphile_worker.add_job(${task}, ${JSON.stringify(job.payload)}::json,
    job_key => ${job.jobKey ?? null}, run_at => ${job.runAt?.toISOString() ?? null}::timestamptz)`)
}

import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import type { Payload, PayloadRequest } from 'payload'
import { executePrepared } from '@/platform/database/execute-prepared'
import { enqueueOn, type JobInput } from '@/platform/jobs/enqueue'

type Drizzle = Payload['db']['drizzle']

/** A Drizzle transaction: typed queries, `select … for update`, and `execute(sql`…`)`. */
export type Tx = Parameters<Parameters<Drizzle['transaction']>[0]>[0]

export type TxContext = {
  readonly tx: Tx
  /** For Payload's Local API inside this transaction: pass it on every call, or the call opens another one. */
  readonly req: PayloadRequest
  /** Adds a job that exists exactly when this transaction commits. */
  readonly enqueue: (task: string, job: JobInput) => Promise<void>
}

export type TxOptions = {
  readonly isolation?: 'read committed' | 'repeatable read' | 'serializable'
  readonly lockTimeoutMs?: number
  readonly statementTimeoutMs?: number
}

type Session = { db: unknown; resolve: () => Promise<void>; reject: () => Promise<void> }

const open = new AsyncLocalStorage<true>()
const guarded = new WeakSet<object>()

/**
 * Runs `work` in one transaction that Payload's Local API and plain SQL share; commits when it returns, rolls back when
 * it throws, and throws when the commit itself fails. Payload's own transactions swallow a failed COMMIT and go on
 * outside one that has ended: everything that matters is written through here.
 */
export async function inTransaction<T>(
  payload: Payload,
  work: (context: TxContext) => Promise<T>,
  options: TxOptions = {},
): Promise<T> {
  if (open.getStore()) throw new Error('A transaction is already open here: pass its context on.')
  const sessions = guardedSessions(payload)
  const id = randomUUID()
  let failedInside = false
  const run = async (tx: Tx): Promise<T> => {
    await executePrepared(
      tx,
      sql`select set_config('lock_timeout', ${String(options.lockTimeoutMs ?? 3_000)}, true),
      set_config('statement_timeout', ${String(options.statementTimeoutMs ?? 15_000)}, true),
      set_config('idle_in_transaction_session_timeout', '15000', true)`,
    )
    sessions[id] = {
      db: tx,
      resolve: () => Promise.reject(new Error('Payload commits only what it began.')),
      // Payload calls this after a failed operation, even one whose error is caught.
      reject: async () => {
        failedInside = true
      },
    }
    const result = await open.run(true, () => work(contextOf(tx, id)))
    if (failedInside) throw new Error('A Payload operation in this transaction failed, so it is rolled back.')
    await tx.execute(sql`set constraints all immediate`)
    return result
  }
  try {
    return await payload.db.drizzle.transaction(run, {
      isolationLevel: options.isolation ?? 'read committed',
    })
  } finally {
    delete sessions[id]
  }
}

const contextOf = (tx: Tx, id: string): TxContext => ({
  tx,
  // A fresh one each time: Payload writes the user and locale of a call on it, and may take its transaction away.
  get req() {
    return { transactionID: id, context: {} } as unknown as PayloadRequest
  },
  enqueue: (task, job) => enqueueOn(tx, task, job),
})

/** Payload falls back to the pool for a transaction it does not know: with this it is an error instead. */
function guardedSessions(payload: Payload): Record<string, Session> {
  const { db } = payload as unknown as { db: { sessions: Record<string, Session> } }
  if (!guarded.has(db.sessions)) {
    db.sessions = new Proxy(db.sessions, {
      get(sessions, id) {
        if (typeof id === 'string' && isTransactionId(id) && !(id in sessions))
          throw new Error(`Transaction ${id} has ended.`)
        return Reflect.get(sessions, id) as unknown
      },
    })
    guarded.add(db.sessions)
  }
  return db.sessions
}

const isTransactionId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)

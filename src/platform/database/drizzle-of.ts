import type { Payload, PayloadRequest } from 'payload'

export type Database = Pick<Payload['db']['drizzle'], 'execute'>

/** The connection a request's changes go through: its transaction while it has one, else the pool. */
export async function drizzleOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const { db } = req.payload
  // Payload's types know no null, yet the admin sends requests that have one.
  const id = (await req.transactionID) as string | number | null | undefined
  if (id === undefined || id === null) return db.drizzle
  const session = db.sessions?.[id]
  if (!session) throw new Error(`Transaction ${id} has ended.`)
  // Payload types the session's connection as unknown; it is the drizzle transaction it opened itself.
  return session.db as Database
}

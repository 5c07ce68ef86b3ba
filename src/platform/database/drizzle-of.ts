import type { Payload, PayloadRequest } from 'payload'

export type Database = Pick<Payload['db']['drizzle'], 'execute' | '_'>

/** The connection a request's changes go through: its transaction while it has one, else the pool. */
export async function drizzleOf(req: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<Database> {
  const { db } = req.payload
  // Payload's own loader of relations says null where others leave it out.
  const id: string | number | null | undefined = await req.transactionID
  if (id === undefined || id === null) return db.drizzle
  const session = db.sessions?.[id]
  if (!session) throw new Error(`Transaction ${id} has ended.`)
  // Payload types the session's connection as unknown; it is the drizzle transaction it opened itself.
  return session.db as Database
}

import { newIncident } from '@/platform/log/new-incident'
import { databaseDownDigest } from './database-down-digest'

/** The database does not answer: nothing is wrong with what was asked, and asking again later may well work. */
class DatabaseDown extends Error {
  override readonly name = 'DatabaseDown'
  readonly digest = databaseDownDigest(currentOutage())
}

const ONE_OUTAGE_MS = 60_000
let outage = { incident: '', seenAt: 0 }

/** A page asks several things at once, and many visitors ask for pages: while the database is gone, that is one incident. */
function currentOutage(): string {
  const now = Date.now()
  const isNew = now - outage.seenAt > ONE_OUTAGE_MS
  outage = { incident: isNew ? newIncident() : outage.incident, seenAt: now }
  return outage.incident
}

/** Runs a read; when it fails because the database cannot be reached, the error says so by its digest. */
export async function tellingWhenDown<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    throw isConnectionFailure(error)
      ? new DatabaseDown('The database does not answer.', { cause: error })
      : error
  }
}

const CODES: readonly unknown[] = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  // PostgreSQL shuts down, starts up, or has no connection left.
  '57P01',
  '57P02',
  '57P03',
  '53300',
]

/** What pg, its pool and Payload say in words alone. */
const MESSAGES =
  /timeout exceeded when trying to connect|connection terminated|cannot connect to postgres|connection error and is not queryable/i

/** Whether an error, or what caused it, is a connection that could not be made or broke off. */
export function isConnectionFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errors } = error as { readonly code?: unknown; readonly errors?: unknown }
  if (CODES.includes(code) || (typeof code === 'string' && /^08...$/.test(code))) return true
  if (MESSAGES.test(error.message)) return true
  const causes = [error.cause, ...(Array.isArray(errors) ? errors : [])]
  return causes.some(isConnectionFailure)
}

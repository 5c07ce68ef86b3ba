/** Next hands a page in the browser nothing of an error but its digest: one that begins so says the database is down. */
const PREFIX = 'database-down-'

export const databaseDownDigest = (incident: string): string => PREFIX + incident

export const isDatabaseDownDigest = (digest: string | undefined): boolean =>
  digest?.startsWith(PREFIX) ?? false

/** The number to find an error in the log by, as a visitor reads it out. */
export const incidentOf = (digest: string | undefined): string => (digest ?? '').replace(PREFIX, '')

import { createHash } from 'node:crypto'

/** A token is long enough to be kept as a plain SHA-256. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

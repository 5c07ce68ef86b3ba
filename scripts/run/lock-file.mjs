import { createHash } from 'node:crypto'

/** Names the exact contents of a lock file. */
export const lockHash = (contents) => createHash('sha256').update(contents).digest('hex')

/**
 * Whether npm's record of what it installed (node_modules/.package-lock.json) holds every package of the lock file in
 * its version. Optional packages may be absent: they belong to other machines.
 */
export function satisfiesLock(installed, lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.optional)
    .every(([path, entry]) => installed.packages?.[path]?.version === entry.version)
}

// @ts-check
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * The address of the portal's own small script, as the build wrote it down; undefined while there is no build yet.
 *
 * @returns {string | undefined}
 */
export function portalScript() {
  try {
    return readFileSync(resolve('.build', process.env.ALUMNINET_BUILD ?? 'dist', 'portal-script'), 'utf8')
  } catch {
    return undefined
  }
}

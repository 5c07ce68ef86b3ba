import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/platform/auth/keyed-hash'

/**
 * Links in mails to a guest's registration and to an offer: the code, and what only the portal can add to it. It is the
 * same each time it is made, so that a mail which is sent again holds the same link, and it stands nowhere.
 */
type Use = 'registration' | 'waiting-entry'

const PREFIXES = { registration: 'R', 'waiting-entry': 'W' } as const satisfies Record<Use, string>

export const accessToken = (use: Use, code: string): string =>
  `${code.slice(2)}-${keyedHash(use, code).toString('base64url')}`

/** The code in a token of the portal's own; null for any other. */
export function readAccessToken(use: Use, token: string): string | null {
  const match = /^([0-9A-Z]{6,12})-([\w-]{43})$/.exec(token)
  if (!match) return null
  const code = `${PREFIXES[use]}-${match[1]}`
  const expected = Buffer.from(accessToken(use, code))
  const given = Buffer.from(token)
  return given.length === expected.length && timingSafeEqual(given, expected) ? code : null
}

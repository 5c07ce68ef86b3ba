import { createHmac, hkdfSync } from 'node:crypto'
import { encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/platform/env'
import { openToken } from './open-token'

/** A signed-in browser shows it for thirty days at most; the database decides whether the session still counts. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

/** Clocks differ a little; next-auth allows as much. */
const TOLERANCE_SECONDS = 15

const token = z.object({ sid: z.uuid(), exp: z.number() })

/** What a cookie of an alumnus is signed with: next-auth's own secret, or one that follows from the portal's. */
export const sessionSecret = (): string =>
  env().NEXTAUTH_SECRET ??
  createHmac('sha256', env().PAYLOAD_SECRET).update('sessions of alumni').digest('base64url')

/** The value of the cookie: next-auth's token, holding the id of the session and nothing about the person. */
export const sessionToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: sessionSecret(), maxAge: SESSION_SECONDS })

let key: Buffer | undefined

/** As next-auth derives it from the secret, which it does anew for every token. */
const sessionKey = (): Buffer =>
  (key ??= Buffer.from(hkdfSync('sha256', sessionSecret(), '', 'NextAuth.js Generated Encryption Key', 32)))

/** The session id in a cookie; null when it is not ours, was changed or is too old. */
export function readSessionToken(value: string): string | null {
  const { success, data } = token.safeParse(openToken(value, sessionKey()))
  return success && data.exp > Date.now() / 1_000 - TOLERANCE_SECONDS ? data.sid : null
}

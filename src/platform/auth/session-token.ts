import { createHmac } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/platform/env'

/** A signed-in browser shows it for thirty days at most; the database decides whether the session still counts. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60

const token = z.object({ sid: z.uuid() })

/** What a cookie of an alumnus is signed with: next-auth's own secret, or one that follows from the portal's. */
export const sessionSecret = (): string =>
  env().NEXTAUTH_SECRET ??
  createHmac('sha256', env().PAYLOAD_SECRET).update('sessions of alumni').digest('base64url')

/** The value of the cookie: next-auth's token, holding the id of the session and nothing about the person. */
export const sessionToken = (sessionId: string): Promise<string> =>
  encode({ token: { sid: sessionId }, secret: sessionSecret(), maxAge: SESSION_SECONDS })

/** The session id in a cookie; null when it is not ours, was changed or is too old. */
export async function readSessionToken(value: string): Promise<string | null> {
  const decoded = await decode({ token: value, secret: sessionSecret() }).catch(() => null)
  const parsed = token.safeParse(decoded)
  return parsed.success ? parsed.data.sid : null
}

import { cookies } from 'next/headers'
import { sessionCookie } from './session-cookie'
import { SESSION_SECONDS, sessionToken } from './session-token'
import { SIGNED_IN_HINT } from './signed-in-hint'

/** Signs this browser in: for thirty days when it is to be kept, else until it closes. */
export async function setSessionCookie(
  sessionId: string,
  { keep }: { readonly keep: boolean },
): Promise<void> {
  const { name, options } = sessionCookie()
  const value = await sessionToken(sessionId)
  const store = await cookies()
  const lifetime = keep ? { maxAge: SESSION_SECONDS } : {}
  store.set({ name, value, ...options, ...lifetime })
  store.set({ name: SIGNED_IN_HINT, value: '1', ...options, httpOnly: false, ...lifetime })
}

/** Takes the cookie away; ending the session itself is the database's. */
export async function clearSessionCookie(): Promise<void> {
  const { name, options } = sessionCookie()
  const store = await cookies()
  store.set({ name, value: '', ...options, maxAge: 0 })
  store.set({ name: SIGNED_IN_HINT, value: '', ...options, httpOnly: false, maxAge: 0 })
}

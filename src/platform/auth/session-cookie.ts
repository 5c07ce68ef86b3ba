import { env } from '@/platform/env'

export type SessionCookie = {
  readonly name: string
  readonly options: {
    readonly httpOnly: true
    readonly sameSite: 'lax'
    readonly path: '/'
    readonly secure: boolean
  }
}

/**
 * The cookie of a signed-in alumnus. Its name carries the port in the demo, for cookies know no ports and two copies of
 * the portal may run side by side. Staff have one of their own.
 */
export function sessionCookie(): SessionCookie {
  const { APP_URL, ALUMNINET_DEMO } = env()
  const secure = APP_URL.startsWith('https:')
  const name = ALUMNINET_DEMO ? `alumnus-session-${new URL(APP_URL).port}` : 'alumnus-session'
  return {
    name: secure ? `__Host-${name}` : name,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  }
}

import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { z } from 'zod'
import { endSession } from '@/features/accounts/commands/end-sessions'
import { signIn } from '@/features/accounts/commands/sign-in'
import { findViewer } from '@/platform/auth/find-viewer'
import { sessionCookie } from '@/platform/auth/session-cookie'
import { SESSION_SECONDS, sessionSecret } from '@/platform/auth/session-token'

const credentials = z.object({
  identifier: z.string().min(1).max(254),
  password: z.string().min(1).max(1_000),
})

/**
 * next-auth around the same cookie and the same command as our own forms, so that whoever speaks its protocol meets the
 * same limits. The session behind the cookie is asked of the database each time.
 */
export const alumnusAuthOptions = (): AuthOptions => ({
  secret: sessionSecret(),
  session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
  cookies: { sessionToken: sessionCookie() },
  pages: { signIn: '/nl/aanmelden' },
  providers: [
    CredentialsProvider({
      credentials: { identifier: {}, password: { type: 'password' } },
      authorize: async (given, request) => {
        const parsed = credentials.safeParse(given)
        if (!parsed.success) return null
        const userAgent = String(request.headers?.['user-agent'] ?? '')
        const signedIn = await signIn({ ...parsed.data, keep: false, userAgent, now: new Date() })
        return signedIn.ok ? { id: signedIn.value.sessionId } : null
      },
    }),
  ],
  callbacks: {
    // Next to the session id the token holds nothing: what a name is today, the database knows.
    jwt: ({ token, user }) => ({ sid: user?.id ?? token.sid }),
    session: async ({ token, session }) => {
      const viewer = typeof token.sid === 'string' ? await findViewer(token.sid) : null
      return { expires: session.expires, ...(viewer && { user: { name: viewer.firstName } }) }
    },
  },
  events: {
    signOut: async ({ token }) => {
      const viewer = typeof token.sid === 'string' ? await findViewer(token.sid) : null
      if (viewer)
        await endSession({ alumnusId: viewer.alumnusId, sessionId: viewer.sessionId, now: new Date() })
    },
  },
})

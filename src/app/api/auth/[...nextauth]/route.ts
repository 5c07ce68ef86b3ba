import NextAuth from 'next-auth'
import { env } from '@/platform/env'
import { sessionCookie } from '@/platform/auth/session-cookie'
import { alumnusAuthOptions } from '@/use-cases/sign-in/alumnus-auth-options'

type Context = { readonly params: Promise<{ readonly nextauth: string[] }> }

async function answer(request: Request, context: Context): Promise<Response> {
  // It would believe the Host header otherwise.
  process.env.NEXTAUTH_URL = env().APP_URL
  const response = (await NextAuth(alumnusAuthOptions())(request, context)) as Response
  const { nextauth } = await context.params
  return nextauth[0] === 'session' ? withoutRenewal(response) : response
}

/** Asking who is signed in renews the cookie for thirty days, also one that was to go with the browser: not here. */
function withoutRenewal(response: Response): Response {
  const headers = new Headers(response.headers)
  headers.delete('set-cookie')
  for (const cookie of response.headers.getSetCookie()) {
    if (!cookie.startsWith(sessionCookie().name)) headers.append('set-cookie', cookie)
  }
  headers.set('cache-control', 'private, no-store')
  return new Response(response.body, { status: response.status, headers })
}

export { answer as GET, answer as POST }

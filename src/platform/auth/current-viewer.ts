import { cookies } from 'next/headers'
import { cache } from 'react'
import { findViewer, type Viewer } from './find-viewer'
import { sessionCookie } from './session-cookie'
import { readSessionToken } from './session-token'

/** Who is signed in, or null. Asked once a request; only pages that are made per visitor may ask. */
export const currentViewer = cache(
  async (): Promise<Viewer | null> => viewerWith((await cookies()).get(sessionCookie().name)?.value),
)

/** As above, of a request that does not come through Next. */
export async function viewerOf({ headers }: Request): Promise<Viewer | null> {
  const name = sessionCookie().name
  const cookie = headers
    .get('cookie')
    ?.split(/; */)
    .findLast((one) => one.startsWith(`${name}=`))
  return viewerWith(cookie?.slice(name.length + 1))
}

async function viewerWith(cookie: string | undefined): Promise<Viewer | null> {
  const sessionId = cookie ? readSessionToken(cookie) : null
  return sessionId ? findViewer(sessionId) : null
}

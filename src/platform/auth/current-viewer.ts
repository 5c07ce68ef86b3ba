import { cookies } from 'next/headers'
import { cache } from 'react'
import { findViewer, type Viewer } from './find-viewer'
import { sessionCookie } from './session-cookie'
import { readSessionToken } from './session-token'

/** Who is signed in, or null. Asked once a request; only pages that are made per visitor may ask. */
export const currentViewer = cache(async (): Promise<Viewer | null> => {
  const value = (await cookies()).get(sessionCookie().name)?.value
  const sessionId = value ? readSessionToken(value) : null
  return sessionId ? findViewer(sessionId) : null
})

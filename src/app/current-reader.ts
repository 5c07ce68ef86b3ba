import { draftMode, headers } from 'next/headers'
import { cache } from 'react'
import { staffOf } from '@/platform/auth/staff-access'
import { getPortal } from '@/platform/database/get-portal'
import { ANYONE, draftReader, type Reader } from '@/platform/payload/reader'

/**
 * Who reads this page. Outside a preview nothing is asked of the request, so the page can be kept; within one it is made
 * for this request alone, and the staff session is looked at each time: who signed out sees what everyone sees.
 */
export const currentReader = cache(async (): Promise<Reader> => {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return ANYONE
  const portal = await getPortal()
  const { user } = await portal.auth({ headers: await headers() })
  return user && staffOf({ user }) ? draftReader(user) : ANYONE
})

import { headers } from 'next/headers'
import { cache } from 'react'
import { getPortal } from '@/platform/database/get-portal'
import { type StaffMember, staffOf } from './staff-access'

/** The member of staff behind a request, or null. Asked once a request; only pages that are made per visitor may ask. */
export const currentStaff = cache(async (): Promise<StaffMember | null> => {
  const { user } = await (await getPortal()).auth({ headers: await headers() })
  return staffOf({ user })
})

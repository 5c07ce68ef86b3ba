'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { forgetDoor } from './door-store'

/** Around the admin: whoever signs out there leaves no names of a door on the machine either. */
export function ForgetDoorAtSignOut({ children }: { readonly children?: ReactNode }) {
  const path = usePathname()
  useEffect(() => {
    if (path.endsWith('/logout')) void forgetDoor().catch(() => undefined)
  }, [path])
  return children
}

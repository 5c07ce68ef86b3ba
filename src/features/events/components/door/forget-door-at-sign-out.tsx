'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { DOOR_DATABASE, forgetDoor, forgetPast } from './door-store'

/** Around the admin: whoever signs out there leaves no names of a door on the machine, nor does an event that is over. */
export function ForgetDoorAtSignOut({ children }: { readonly children?: ReactNode }) {
  const path = usePathname()
  useEffect(() => {
    void forget(path).catch(() => undefined)
  }, [path])
  return children
}

async function forget(path: string): Promise<void> {
  const known = (await indexedDB.databases?.()) ?? []
  if (!known.some(({ name }) => name === DOOR_DATABASE)) return
  await (path.includes('/logout') ? forgetDoor() : forgetPast(Date.now()))
}

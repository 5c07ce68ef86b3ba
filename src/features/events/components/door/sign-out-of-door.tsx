'use client'

import { useState } from 'react'
import { Button } from '@/ui/button'
import type { DoorWords } from './door-words'

type SignOutOfDoorProps = {
  readonly words: DoorWords
  readonly signInAddress: string
  /** The portal can be reached, and knows all that was done here. */
  readonly isPossible: boolean
  readonly forget: () => Promise<void>
}

/** Ends the session and leaves no name on the phone. */
export function SignOutOfDoor({ words, signInAddress, isPossible, forget }: SignOutOfDoorProps) {
  const [isRefused, setRefused] = useState(false)
  const signOut = async () => {
    const answer = isPossible
      ? await fetch('/api/payload/staff/logout', { method: 'POST' }).catch(() => null)
      : null
    if (!answer?.ok) return setRefused(true)
    await forget()
    location.replace(signInAddress)
  }
  return (
    <>
      <Button variant="plain" className="-ms-3" onClick={() => void signOut()}>
        {words.signOut}
      </Button>
      {isRefused && !isPossible && <p role="alert">{words.signOutOffline}</p>}
    </>
  )
}

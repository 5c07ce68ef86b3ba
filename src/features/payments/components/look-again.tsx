'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Soon at first, then more patiently, and no more after a while: the mail tells the rest. */
const AFTER_SECONDS = [2, 5, 10, 20, 40, 80] as const

/**
 * Has the page made anew now and then while a payment is under way, and when its payer comes back to it, perhaps days
 * later. Without script there is the link beside it.
 */
export function LookAgain() {
  const router = useRouter()
  useEffect(() => {
    const waiting = AFTER_SECONDS.map((seconds) => setTimeout(() => router.refresh(), seconds * 1000))
    const onReturn = () => {
      if (document.visibilityState === 'visible') router.refresh()
    }
    document.addEventListener('visibilitychange', onReturn)
    return () => {
      waiting.forEach(clearTimeout)
      document.removeEventListener('visibilitychange', onReturn)
    }
  }, [router])
  return null
}

'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const EVERY_MS = 3_000

/** Looks again by itself every few seconds, as long as it stands on the page; without script it is a link. */
export function LookAgain({ href, label }: { readonly href: string; readonly label: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS)
    return () => clearInterval(timer)
  }, [router])
  return (
    <p>
      <a href={href}>{label}</a>
    </p>
  )
}

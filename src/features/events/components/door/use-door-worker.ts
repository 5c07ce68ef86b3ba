'use client'

import { useEffect } from 'react'

/** Lets the page of the door open without a network: its worker keeps it, and what it is made of. */
export function useDoorWorker({ isReady }: { readonly isReady: boolean }): void {
  useEffect(() => {
    if (!isReady || !('serviceWorker' in navigator)) return
    void keepPage().catch(() => undefined)
  }, [isReady])
}

async function keepPage(): Promise<void> {
  // What only a camera needs is kept too.
  await import('./read-codes')
  const scope = location.pathname.split('/').slice(0, 3).join('/')
  await navigator.serviceWorker.register('/door-worker.js', { scope: `${scope}/` })
  const { active } = await navigator.serviceWorker.ready
  const parts = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(`${location.origin}/_next/static/`))
  active?.postMessage({ kind: 'keep', addresses: [location.href, ...new Set(parts)] })
}

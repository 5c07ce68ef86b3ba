'use client'

import { useEffect } from 'react'

/** Brings the portal's own tags to life on pages where React runs; kept pages have a file of their own for that. */
export function LiveElements() {
  useEffect(() => {
    void import('./elements')
  }, [])
  return null
}

'use client'

import { useState } from 'react'
import { Icon } from '@/ui/icon'
import { useHydrated } from './use-hydrated'

type CopyLinkProps = {
  /** The path to copy; the portal's own origin is put before it. */
  readonly path: string
  readonly label: string
  readonly done: string
}

const SAY_DONE_MS = 4_000

/** Puts the address of one thing on the clipboard. Not there without script: then the address bar does the same. */
export function CopyLink({ path, label, done }: CopyLinkProps) {
  const [copied, setCopied] = useState(false)
  if (!useHydrated()) return null
  const copy = async () => {
    await navigator.clipboard.writeText(new URL(path, location.origin).href)
    setCopied(true)
    setTimeout(() => setCopied(false), SAY_DONE_MS)
  }
  return (
    <button
      type="button"
      onClick={copy}
      className="inline-flex min-h-11 items-center gap-2 text-brand underline hover:text-brand-strong print:hidden"
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  )
}

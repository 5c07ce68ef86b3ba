'use client'

import { useState, useSyncExternalStore } from 'react'
import { Icon } from './icon'

type CopyButtonProps = { readonly text: string; readonly label: string; readonly done: string }

const SAY_DONE_MS = 4_000
const never = () => () => undefined

/** Puts a text on the clipboard and says so. Not there without script: the text beside it can be selected. */
export function CopyButton({ text, label, done }: CopyButtonProps) {
  const [copied, setCopied] = useState(false)
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!isInBrowser) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
    setTimeout(() => setCopied(false), SAY_DONE_MS)
  }
  return (
    <button
      type="button"
      onClick={copy}
      className="inline-flex min-h-11 items-center gap-2 text-brand text-sm underline hover:text-brand-strong print:hidden"
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? done : label}</span>
    </button>
  )
}

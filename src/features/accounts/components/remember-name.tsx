'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { Checkbox } from '@/ui/checkbox'

const KEY = 'remembered-name'
const never = () => () => undefined

/**
 * "Remember my user name": kept by this browser and nowhere else, filled in at the next visit. It appears when there is
 * script to do it with.
 */
export function RememberName({ field, label }: { readonly field: string; readonly label: string }) {
  const isInBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  return isInBrowser ? <RememberBox field={field} label={label} /> : null
}

function RememberBox({ field, label }: { readonly field: string; readonly label: string }) {
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const form = box.current?.form
    const input = form?.elements.namedItem(field)
    if (!form || !(input instanceof HTMLInputElement)) return
    const name = remembered()
    if (name && box.current) box.current.checked = true
    if (name && !input.value) input.value = name
    const keep = () => {
      if (!box.current) return
      // A form that comes back is put as it was at first: the box stays as it was sent.
      box.current.defaultChecked = box.current.checked
      remember(box.current.checked ? input.value.trim() : '')
    }
    form.addEventListener('submit', keep)
    return () => form.removeEventListener('submit', keep)
  }, [field])
  return <Checkbox ref={box} name="remember" label={label} />
}

// A browser may refuse to keep anything; then there is nothing to remember.
function remembered(): string {
  try {
    return localStorage.getItem(KEY) ?? ''
  } catch {
    return ''
  }
}

function remember(name: string): void {
  try {
    if (name) localStorage.setItem(KEY, name)
    else localStorage.removeItem(KEY)
  } catch {
    // nothing is kept
  }
}

'use client'

import { useAllFormFields, useForm, useFormBackgroundProcessing } from '@payloadcms/ui'
import { useLayoutEffect, useRef } from 'react'
import { noteTyped, type Seen, setBack } from './kept-typing'

/**
 * Keeps what is typed in one field and then another while the rest is being put aside: Payload (3.90.1) protects from
 * the answer only the field that was typed in last, and sets the others back to what they were before.
 */
export function KeepTyping() {
  const isPuttingAside = useFormBackgroundProcessing()
  const [fields] = useAllFormFields()
  const { dispatchFields, setModified } = useForm()
  const watch = useRef<{ readonly savedAt: unknown; readonly seen: Seen }>(undefined)

  // Before anything else makes use of the form as the answer left it; it gets there after `isPuttingAside` has ended.
  useLayoutEffect(() => {
    const savedAt = fields['updatedAt']?.value
    if (watch.current && watch.current.savedAt !== savedAt) {
      for (const { path, value } of setBack(fields, watch.current.seen)) {
        dispatchFields({ type: 'UPDATE', path, value })
        setModified(true)
      }
      watch.current = undefined
    }
    if (isPuttingAside) watch.current ??= { savedAt, seen: new Map() }
    if (watch.current) noteTyped(fields, watch.current.seen)
  }, [fields, isPuttingAside, dispatchFields, setModified])

  return null
}

'use client'

import { useSyncExternalStore } from 'react'
import type { Locale } from '@/kernel/locale'
import { type Timed, whenElsewhere } from '../domain/event-time'

type ReaderTimeProps = {
  readonly event: Timed
  readonly locale: Locale
  /** Holds `{date}` and `{time}`. */
  readonly sentence: string
}

const NEVER_CHANGES = () => () => {}

/** The event on the reader's own clock, where that differs; the page is complete without it. */
export function ReaderTime({ event, locale, sentence }: ReaderTimeProps) {
  const zone = useSyncExternalStore(NEVER_CHANGES, readersZone, () => null)
  const when = zone === null ? null : whenElsewhere(event, zone, locale)
  if (!when) return null
  return (
    <p className="mt-2 font-normal text-ink-muted text-sm">
      {sentence.replace('{date}', when.date).replace('{time}', when.time)}
    </p>
  )
}

const readersZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone

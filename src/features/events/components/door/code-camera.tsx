'use client'

import { useEffect, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Icon } from '@/ui/icon'
import type { DoorWords } from './door-words'
import type { readCodes } from './read-codes'

type CodeCameraProps = { readonly words: DoorWords; readonly onCode: (code: string) => void }

/** The same code held before the camera is one scan. */
const SAME_FOR_MS = 4_000

/** The camera of the phone, once somebody asks for it, until somebody stops it. */
export function CodeCamera({ words, onCode }: CodeCameraProps) {
  const [state, setState] = useState<'off' | 'on' | 'refused'>('off')
  const video = useRef<HTMLVideoElement>(null)
  const tell = useRef(onCode)
  useEffect(() => {
    tell.current = onCode
  }, [onCode])

  useEffect(() => {
    if (state !== 'on' || !video.current) return
    const leaving = new AbortController()
    startReading(video.current, {
      tell: oncePerVisit((code) => tell.current(code)),
      signal: leaving.signal,
    }).catch(() => {
      if (!leaving.signal.aborted) setState('refused')
    })
    return () => leaving.abort()
  }, [state])

  if (state !== 'on')
    return (
      <div className="grid gap-4">
        <Button variant="accent" className="min-h-16 text-lg" onClick={() => setState('on')}>
          <Icon name="ticket" />
          {words.camera}
        </Button>
        {state === 'refused' && (
          <Callout role="alert" tone="warning" title={words.cameraRefused}>
            <p>{words.cameraHint}</p>
          </Callout>
        )}
      </div>
    )
  return (
    <div className="grid gap-3">
      <video
        ref={video}
        muted
        playsInline
        aria-label={words.camera}
        className="aspect-square max-h-96 w-full rounded-md bg-surface-sunken object-cover"
      />
      <Button onClick={() => setState('off')}>{words.cameraStop}</Button>
    </div>
  )
}

const startReading: typeof readCodes = async (video, reading) =>
  (await import('./read-codes')).readCodes(video, reading)

function oncePerVisit(tell: (code: string) => void): (code: string) => void {
  let last = { code: '', at: 0 }
  return (code) => {
    const now = Date.now()
    if (code !== last.code || now - last.at > SAME_FOR_MS) tell(code)
    last = { code, at: now }
  }
}

'use client'

import { PublishButton, useFormBackgroundProcessing, useFormProcessing } from '@payloadcms/ui'
import { type PointerEvent, useEffect, useRef } from 'react'
import { KeepTyping } from './keep-typing'

/**
 * The button that publishes, which keeps a press that comes while what was typed is being put aside, and publishes once
 * that is done. Payload switches its button off for that time, so that a press goes nowhere and nothing says so.
 */
export function PatientPublishButton() {
  const puttingAside = useFormBackgroundProcessing()
  const saving = useFormProcessing()
  const place = useRef<HTMLDivElement>(null)
  const pressed = useRef(false)
  const button = () => place.current?.querySelector<HTMLButtonElement>('#action-save')

  useEffect(() => {
    if (puttingAside || !pressed.current) return
    pressed.current = false
    button()?.click()
  }, [puttingAside])

  return (
    <div
      ref={place}
      className="patient-publish"
      aria-busy={puttingAside || saving}
      onPointerUp={(event) => {
        if (puttingAside && isOn(button(), event)) pressed.current = true
      }}
    >
      <PublishButton />
      <KeepTyping />
    </div>
  )
}

/** By place: what is under the finger of a button that is off differs from browser to browser. */
function isOn(element: Element | null | undefined, { clientX, clientY }: PointerEvent): boolean {
  const { left = 0, right = 0, top = 0, bottom = 0 } = element?.getBoundingClientRect() ?? {}
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}

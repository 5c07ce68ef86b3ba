'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { DiplomaWords } from './diploma-words'

type Props = {
  readonly id: number
  /** The name of the scan's file; null without one. */
  readonly scan: string | null
  readonly state: string
  readonly hasProgramme: boolean
  readonly words: DiplomaWords
}

type Decision = { readonly state: 'confirmed' } | { readonly state: 'refused'; readonly reason: string }

/** Shows the scan, confirms, or refuses with a reason; then the page is loaded again with what is so now. */
export function DiplomaDecisionButtons({ id, scan, state, hasProgramme, words }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const decide = async (decision: Decision) => {
    setProblem(null)
    const refusal = await send(id, decision).catch(() => words.failed)
    if (refusal === null) location.reload()
    else setProblem(refusal || words.failed)
  }
  return (
    <section className="diploma-decision" aria-label={words.title}>
      <h3>{words.title}</h3>
      {scan ? (
        <a href={`/api/payload/diplomas/${id}/scan`} target="_blank" rel="noreferrer">
          {words.scan} ({scan})
        </a>
      ) : (
        <p>{words.noScan}</p>
      )}
      {state === 'confirmed' && <p role="status">{words.confirmed}</p>}
      {state === 'refused' && <p role="status">{words.refused}</p>}
      {problem && <p role="alert">{problem}</p>}
      {state !== 'confirmed' && !hasProgramme && <p>{words.programmeFirst}</p>}
      {state !== 'confirmed' && (
        <Button disabled={!hasProgramme} onClick={() => void decide({ state: 'confirmed' })}>
          {words.confirm}
        </Button>
      )}
      {state !== 'refused' && (
        <>
          <label htmlFor="refusal-reason">{words.reason}</label>
          <textarea
            id="refusal-reason"
            rows={4}
            maxLength={1_000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button buttonStyle="secondary" onClick={() => void decide({ state: 'refused', reason })}>
            {words.refuse}
          </Button>
        </>
      )}
    </section>
  )
}

/** Null when it is done, else why not. */
async function send(id: number, decision: Decision): Promise<string | null> {
  const response = await fetch(`/api/payload/diplomas/${id}/decide`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(decision),
  })
  if (response.ok) return null
  const { message } = (await response.json()) as { message?: string } // our own endpoint's answer
  return message ?? ''
}

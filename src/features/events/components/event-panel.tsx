'use client'

import { useDocumentEvents, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import type { CheckOutcome } from '../domain/event-checklist'
import { checkInWords, PANEL_WORDS } from './event-panel-words'
import './event-panel.css'

/** Above the fields of an event: what is still missing before it goes out, and the ways to who registered. */
export function EventPanel() {
  const { i18n } = useTranslation()
  const { id, lastUpdateTime } = useDocumentInfo()
  const { mostRecentUpdate } = useDocumentEvents()
  const language = i18n.language === 'en' ? 'en' : 'nl'
  const words = PANEL_WORDS[language]
  const titleId = useId()
  // Saved here, or in a drawer that was opened from here.
  const checks = useChecklist(id, `${lastUpdateTime} ${mostRecentUpdate?.updatedAt ?? ''}`)
  if (id === undefined) return <p className="event-panel event-panel--new">{words.saveFirst}</p>
  if (checks === null) return null
  const open = checks.filter(({ state }) => state !== 'done').length
  return (
    <section className="event-panel" aria-labelledby={titleId}>
      <details open={open > 0}>
        <summary id={titleId}>
          {words.title}: {open === 0 ? words.ready : words.open(open)}
        </summary>
        <ul>
          {checks.map((outcome) => (
            <li key={outcome.check} className={`event-panel__${outcome.state}`}>
              <strong>
                <span aria-hidden="true">{SIGNS[outcome.state]}</span> {words.states[outcome.state]}
              </strong>{' '}
              {checkInWords(outcome, language)}
            </li>
          ))}
        </ul>
      </details>
      <p className="event-panel__ways">
        <a href={`/admin/events-desk/${id}`}>{words.registrations}</a>
        <a href={`/admin/events-desk/${id}/preview`}>{words.preview}</a>
        <a href={`/admin/events-desk/${id}/duplicate`}>{words.duplicate}</a>
      </p>
    </section>
  )
}

const SIGNS = { done: '✓', look: '!', missing: '✗' } as const

/** Null as long as it is not known, and for who may not change the event. */
function useChecklist(id: number | string | undefined, moment: string): readonly CheckOutcome[] | null {
  const [checks, setChecks] = useState<readonly CheckOutcome[] | null>(null)
  useEffect(() => {
    if (id === undefined) return
    const asking = new AbortController()
    fetch(`/api/payload/events/${id}/checklist`, { signal: asking.signal })
      .then(async (answer) => {
        if (answer.ok) setChecks(((await answer.json()) as { checks: readonly CheckOutcome[] }).checks)
      })
      // Left before it was answered, or the line is down: what stands there stays.
      .catch(() => undefined)
    return () => asking.abort()
  }, [id, moment])
  return checks
}

import type { CollectionBeforeChangeHook } from 'payload'
import { sequenceAfter } from '../domain/calendar-sequence'

/** People's agendas only replace an entry by one with a higher sequence, so every calendar fact that changes raises it. */
export const countCalendarChanges: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, sequence: 0 }
  const sequence: number = originalDoc?.sequence ?? 0
  const change = { before: withLink(originalDoc ?? {}), after: withLink(data) }
  return { ...data, sequence: sequenceAfter(change, sequence) }
}

/** The link stands among the fields of registering. */
function withLink(event: { registration?: { onlineLink?: unknown } }): object {
  const { registration } = event
  return registration && 'onlineLink' in registration
    ? { ...event, onlineLink: registration.onlineLink }
    : event
}

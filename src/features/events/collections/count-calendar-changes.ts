import type { CollectionBeforeChangeHook } from 'payload'
import { sequenceAfter } from '../domain/calendar-sequence'

/** People's agendas only replace an entry by one with a higher sequence, so every calendar fact that changes raises it. */
export const countCalendarChanges: CollectionBeforeChangeHook = ({ data, operation, originalDoc }) => {
  if (operation === 'create') return { ...data, sequence: 0 }
  const sequence: number = originalDoc?.sequence ?? 0
  return { ...data, sequence: sequenceAfter({ before: originalDoc ?? {}, after: data }, sequence) }
}

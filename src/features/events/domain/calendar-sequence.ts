/** The facts a calendar shows; when one changes, its copy in people's agendas is out of date. */
const CALENDAR_FACTS = [
  'title',
  'slug',
  'startsAt',
  'endsAt',
  'timeZone',
  'venue',
  'onlineLink',
  'state',
  'cancellationReason',
  '_status',
] as const

type CalendarFacts = { readonly [F in (typeof CALENDAR_FACTS)[number]]?: unknown }

/**
 * The SEQUENCE of an event's calendar entry after a change (RFC 5545, 3.8.7.4): one higher when a calendar fact
 * changed, else the same. `after` holds the changed fields alone or all of them.
 */
export function sequenceAfter(
  change: { readonly before: CalendarFacts; readonly after: CalendarFacts },
  sequence: number,
): number {
  const { before, after } = change
  const changed = CALENDAR_FACTS.some(
    (fact) => fact in after && canonical(after[fact]) !== canonical(before[fact]),
  )
  return changed ? sequence + 1 : sequence
}

/** Equal for equal facts: keys in order, absent and null alike, instants by their moment. */
function canonical(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) => {
    if (inner instanceof Date) return inner.toISOString()
    if (inner && typeof inner === 'object' && !Array.isArray(inner)) {
      const entries = Object.entries(inner).filter(([, field]) => field !== null && field !== undefined)
      return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    return inner
  })
}

export type EventState = 'scheduled' | 'cancelled'

/** Where an event stands on the calendar at a moment; its last instant belongs to the past. */
export type EventPhase = 'coming' | 'under-way' | 'past'

export function phaseAt(
  event: { readonly startsAt: string; readonly endsAt: string },
  now: Date,
): EventPhase {
  if (Date.parse(event.endsAt) <= now.getTime()) return 'past'
  return Date.parse(event.startsAt) <= now.getTime() ? 'under-way' : 'coming'
}

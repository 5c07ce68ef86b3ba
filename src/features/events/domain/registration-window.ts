/** When one can register; without a day on which it closes, until the event begins. Moments are ISO instants. */
export type RegistrationWindow = { readonly opensAt: string | null; readonly closesAt: string }

export type WindowState = 'not-yet' | 'open' | 'closed'

/** Opens at its first moment and is closed at its last. */
export function windowState({ opensAt, closesAt }: RegistrationWindow, now: Date): WindowState {
  if (now.getTime() >= Date.parse(closesAt)) return 'closed'
  return opensAt !== null && now.getTime() < Date.parse(opensAt) ? 'not-yet' : 'open'
}

/** The window of an event: an end that was set too late is the beginning of the event. */
export const windowOf = (event: {
  readonly opensAt: string | null
  readonly closesAt: string | null
  readonly startsAt: string
}): RegistrationWindow => ({
  opensAt: event.opensAt,
  closesAt:
    event.closesAt !== null && Date.parse(event.closesAt) < Date.parse(event.startsAt)
      ? event.closesAt
      : event.startsAt,
})

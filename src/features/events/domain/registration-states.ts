/**
 * `held`: seats are kept for a while; `paying`: kept while its buyer is at the payment page; `expired`: given back before
 * it was paid, also when the buyer chose anew. What is paid after all can still become confirmed when there is room.
 */
export const REGISTRATION_STATES = ['held', 'paying', 'confirmed', 'cancelled', 'expired'] as const
export type RegistrationState = (typeof REGISTRATION_STATES)[number]

/** A seat of a registration; `released` was never paid for. */
export const TICKET_STATES = ['held', 'confirmed', 'cancelled', 'released'] as const
export type TicketState = (typeof TICKET_STATES)[number]

export const WAITING_STATES = ['waiting', 'offered', 'accepted', 'declined', 'expired', 'left'] as const
export type WaitingState = (typeof WAITING_STATES)[number]

/** Every move there is; the database refuses all others. */
export const REGISTRATION_MOVES = {
  held: ['paying', 'confirmed', 'expired', 'cancelled'],
  paying: ['held', 'confirmed', 'expired', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: [],
  expired: ['confirmed'],
} as const satisfies Record<RegistrationState, readonly RegistrationState[]>

export const TICKET_MOVES = {
  held: ['confirmed', 'released', 'cancelled'],
  confirmed: ['cancelled'],
  cancelled: [],
  released: ['confirmed'],
} as const satisfies Record<TicketState, readonly TicketState[]>

export const WAITING_MOVES = {
  waiting: ['offered', 'left'],
  offered: ['accepted', 'declined', 'expired', 'left'],
  accepted: [],
  declined: [],
  expired: [],
  left: [],
} as const satisfies Record<WaitingState, readonly WaitingState[]>

/** The state of a registration as a reader sees it at a moment: a hold that ran out is over, tidied up or not. */
export function registrationStateAt(
  registration: { readonly state: RegistrationState; readonly holdUntil: Date | null },
  now: Date,
): RegistrationState {
  const { state, holdUntil } = registration
  const isHeld = state === 'held' || state === 'paying'
  return isHeld && holdUntil !== null && holdUntil <= now ? 'expired' : state
}

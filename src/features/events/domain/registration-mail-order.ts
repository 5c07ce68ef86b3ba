import type { ToldFacts } from './event-change'

/** What a mail about a registration is about; the job reads the state of the day. */
export type RegistrationMailOrder =
  | {
      readonly kind: 'guest' | 'confirmed' | 'paid-in-vain' | 'paid-not-wanted'
      readonly registrationId: number
    }
  | {
      readonly kind: 'called-off' | 'event-cancelled'
      readonly registrationId: number
      readonly ticketIds: readonly number[]
      readonly refundCents: number
    }
  | {
      readonly kind: 'changed'
      readonly registrationId: number
      /** What was published before: for who was told nothing by mail yet. */
      readonly before: ToldFacts
    }
  | {
      readonly kind: 'waiting' | 'offer' | 'offer-lapsed' | 'waiting-for-nothing'
      readonly entryId: number
    }

export type RegistrationMailKind = RegistrationMailOrder['kind']

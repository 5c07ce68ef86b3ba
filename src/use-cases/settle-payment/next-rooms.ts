import type { Room } from '@/platform/i18n/pathnames'

export type NextRoom = {
  readonly room: Room
  /** Of `payments.page.next`: what the link there says. */
  readonly words: 'membership' | 'registrations'
  /** There the payer says what becomes of money that came once too often. */
  readonly hasSayOnHeld?: true
}

/** Where a payer finds what was paid for, by the kind of its reference; of a kind that is not here nothing is said. */
const NEXT_ROOMS: Readonly<Record<string, NextRoom>> = {
  membership: { room: '/my/membership', words: 'membership', hasSayOnHeld: true },
  registration: { room: '/my/registrations', words: 'registrations' },
}

export const nextRoomAfter = (kind: string): NextRoom | null =>
  Object.hasOwn(NEXT_ROOMS, kind) ? (NEXT_ROOMS[kind] ?? null) : null

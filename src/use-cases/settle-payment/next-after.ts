import type { Locale } from '@/kernel/locale'
import { addressesOfRoom } from '@/platform/i18n/addresses'
import type { Room } from '@/platform/i18n/pathnames'

export type NextPlace = {
  readonly href: string
  /** Of `payments.page.next`: what the link there says. */
  readonly words: 'membership' | 'registrations'
}

type Payment = { readonly referenceKind: string; readonly returnPath: string | null }

const ROOMS: Readonly<Record<string, { readonly room: Room; readonly words: NextPlace['words'] }>> = {
  membership: { room: '/my/membership', words: 'membership' },
  registration: { room: '/my/registrations', words: 'registrations' },
}

/**
 * Where a payer finds what was paid for: the page of a registration, for a guest has no room of their own, or else the room
 * that goes with the kind of reference. Of a kind that is not here nothing is said.
 */
export function nextAfter({ referenceKind, returnPath }: Payment, locale: Locale): NextPlace | null {
  const known = Object.hasOwn(ROOMS, referenceKind) ? ROOMS[referenceKind] : undefined
  if (!known) return null
  const ownPage = referenceKind === 'registration' ? returnPath?.split('?')[0] : undefined
  return { href: ownPage ?? addressesOfRoom(known.room)[locale], words: known.words }
}

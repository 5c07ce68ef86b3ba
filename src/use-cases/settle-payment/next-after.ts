import type { Locale } from '@/kernel/locale'
import { pathnames } from '@/platform/i18n/pathnames'

export type NextPlace = {
  readonly href: string
  /** Of `payments.page.next`: what the link there says. */
  readonly words: 'membership' | 'registrations'
  /** There the payer says what becomes of money that came once too often. */
  readonly hasSayOnHeld: boolean
}

type Payment = { readonly referenceKind: string; readonly returnPath: string | null }
type Room = Omit<NextPlace, 'href'> & { readonly room: '/my/membership' | '/my/registrations' }

const ROOMS: Readonly<Record<string, Room>> = {
  membership: { room: '/my/membership', words: 'membership', hasSayOnHeld: true },
  registration: { room: '/my/registrations', words: 'registrations', hasSayOnHeld: false },
}

/**
 * Where a payer finds what was paid for: the page of a registration, for a guest has no room of their own, or else the room
 * that goes with the kind of reference. Of a kind that is not here nothing is said.
 */
export function nextAfter({ referenceKind, returnPath }: Payment, locale: Locale): NextPlace | null {
  const known = Object.hasOwn(ROOMS, referenceKind) ? ROOMS[referenceKind] : undefined
  if (!known) return null
  const { room, ...said } = known
  const ownPage = referenceKind === 'registration' ? returnPath?.split('?')[0] : undefined
  return { href: ownPage ?? `/${locale}${pathnames[room][locale]}`, ...said }
}

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import type { Room, Step } from '@/platform/i18n/pathnames'
import { addressToComeBackTo, ASKED_FOR } from './asked-for'
import { currentViewer } from './current-viewer'
import type { Viewer } from './find-viewer'

/**
 * Who is looking at an own room. Whoever is not signed in goes to the sign-in page and comes back here after it, with what
 * was asked in the address; whoever still has to agree to the terms goes there first. Every page asks for itself: a layout
 * is not rendered each time.
 */
export const requireViewer = (locale: Locale, room: Room | Step): Promise<Viewer> =>
  requireViewerAt(locale, getPathname({ locale, href: room }))

/** As above for a page of a room, by its path. */
export async function requireViewerAt(locale: Locale, path: string): Promise<Viewer> {
  const viewer = await currentViewer()
  if (viewer && !viewer.isConsentDue) return viewer
  const asked = (await headers()).get(ASKED_FOR)
  const next = encodeURIComponent(addressToComeBackTo(path, asked))
  redirect(`${getPathname({ locale, href: viewer ? '/consent' : '/sign-in' })}?next=${next}`)
}

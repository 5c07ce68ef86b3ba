import { redirect } from 'next/navigation'
import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import type { Room, Step } from '@/platform/i18n/pathnames'
import { currentViewer } from './current-viewer'
import type { Viewer } from './find-viewer'

/**
 * Who is looking at an own room. Whoever is not signed in goes to the sign-in page and comes back here after it; whoever
 * still has to agree to the terms goes there first; what was asked in the address (`query`) comes along. Every page asks for itself: a layout is not rendered each time.
 */
export async function requireViewer(locale: Locale, room: Room | Step, query = ''): Promise<Viewer> {
  const viewer = await currentViewer()
  const next = encodeURIComponent(getPathname({ locale, href: room }) + (query && `?${query}`))
  if (!viewer) redirect(`${getPathname({ locale, href: '/sign-in' })}?next=${next}`)
  if (viewer.isConsentDue) redirect(`${getPathname({ locale, href: '/consent' })}?next=${next}`)
  return viewer
}

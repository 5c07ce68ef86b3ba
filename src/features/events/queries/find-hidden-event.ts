import { type Locale, otherLocale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import type { Audience } from '../domain/audiences'

export type HiddenEvent = { readonly audience: Exclude<Audience, 'public'> }

/**
 * Whether a published event that is not for everyone stands at this address, and whom it is for. Nothing else is read:
 * the answer goes onto a page that is kept for all.
 */
export async function findHiddenEvent({
  slug,
  locale,
}: {
  readonly slug: string
  readonly locale: Locale
}): Promise<HiddenEvent | null> {
  const portal = await getPortal()
  for (const language of [locale, otherLocale(locale)]) {
    const { docs } = await portal.find({
      collection: 'events',
      locale: language,
      where: {
        slug: { equals: slug },
        _status: { equals: 'published' },
        audience: { in: ['alumni', 'members'] },
      },
      limit: 1,
      pagination: false,
      depth: 0,
      select: { audience: true },
      // The access rules hide these events from everyone who is not staff; that one exists may be told.
      overrideAccess: true,
    })
    const audience = docs[0]?.audience
    if (audience && audience !== 'public') return { audience }
  }
  return null
}

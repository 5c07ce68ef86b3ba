import type { Where } from 'payload'
import { type Locale, otherLocale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'

type Addressed = { readonly slug: string; readonly locale: Locale }

/**
 * The id of the public document at this address, or null. One that was never written in `locale` stands there under the
 * slug of the other language, so that every list can link to it.
 */
export async function findIdBySlug(
  collection: 'events' | 'chapters',
  { slug, locale }: Addressed,
): Promise<number | null> {
  const own = await lookUp(collection, { slug: { equals: slug } }, locale)
  if (own !== null) return own
  const borrowed = await lookUp(collection, { slug: { equals: slug } }, otherLocale(locale))
  if (borrowed === null) return null
  return lookUp(collection, { and: [{ id: { equals: borrowed } }, { slug: { exists: false } }] }, locale)
}

async function lookUp(
  collection: 'events' | 'chapters',
  where: Where,
  locale: Locale,
): Promise<number | null> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection,
    locale,
    where,
    limit: 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
  })
  return docs[0]?.id ?? null
}

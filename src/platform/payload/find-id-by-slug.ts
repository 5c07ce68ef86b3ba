import type { Where } from 'payload'
import { type Locale, otherLocale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { ANYONE, type Reader } from './reader'

type Addressed = { readonly slug: string; readonly locale: Locale }

/**
 * The id of the document at this address that the reader may see, or null. One that was never written in `locale` stands
 * there under the slug of the other language, so that every list can link to it.
 */
export async function findIdBySlug(
  collection: 'events' | 'chapters',
  address: Addressed,
  reader: Reader,
): Promise<number | null> {
  const found = await findIdAs(reader, collection, address)
  // A draft may have moved away, or be another's: what is published then still stands where it stood.
  return found === null && reader.draft ? findIdAs(ANYONE, collection, address) : found
}

async function findIdAs(
  reader: Reader,
  collection: 'events' | 'chapters',
  { slug, locale }: Addressed,
): Promise<number | null> {
  const lookUp = (where: Where, language: Locale) => firstId(reader, collection, where, language)
  const own = await lookUp({ slug: { equals: slug } }, locale)
  if (own !== null) return own
  const borrowed = await lookUp({ slug: { equals: slug } }, otherLocale(locale))
  if (borrowed === null) return null
  return lookUp({ and: [{ id: { equals: borrowed } }, { slug: { exists: false } }] }, locale)
}

async function firstId(
  reader: Reader,
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
    ...reader,
  })
  return docs[0]?.id ?? null
}

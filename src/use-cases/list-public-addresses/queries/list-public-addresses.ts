import type { CollectionSlug } from 'payload'
import { type Locale, LOCALES, type LocalizedText, textFor } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { type Addresses, addressesOf, addressesOfRoom } from '@/platform/i18n/addresses'
import { isRoom, type Room } from '@/platform/i18n/pathnames'

/** One public page in each language; `changedAt` is known of what editors write. */
export type PublicAddress = { readonly addresses: Addresses; readonly changedAt?: string }

/** Rooms that are there whatever editors write. */
const ROOMS: readonly Room[] = ['/', '/faq', '/events', '/chapters', '/contact']

/** Every page that search engines may know of, as an anonymous visitor can reach it. */
export async function listPublicAddresses(): Promise<readonly PublicAddress[]> {
  const documents = await Promise.all([
    addressesIn('events', (slugs) => addressesOf('/events/[slug]', slugs, '/events')),
    addressesIn('chapters', (slugs) => addressesOf('/chapters/[slug]', slugs, '/chapters')),
    addressesIn('faq-entries', (slugs) => addressesOf('/faq/[slug]', slugs, '/faq')),
    addressesIn('pages', (slugs, { purpose }) => {
      const room = `/${purpose}`
      return purpose && isRoom(room) ? addressesOfRoom(room) : addressesOf('/[slug]', slugs, '/')
    }),
  ])
  return [...ROOMS.map((room) => ({ addresses: addressesOfRoom(room) })), ...documents.flat()]
}

type Listed = Extract<CollectionSlug, 'events' | 'chapters' | 'faq-entries' | 'pages'>
type Slugs = Readonly<Record<Locale, string>>

async function addressesIn(
  collection: Listed,
  addressesFor: (slugs: Slugs, document: { readonly purpose?: string | null }) => Addresses,
): Promise<readonly PublicAddress[]> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection,
    locale: 'all',
    select: { slug: true, updatedAt: true, ...(collection === 'pages' ? { purpose: true } : {}) },
    sort: 'id',
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  return docs.flatMap((doc) => {
    // With `locale: 'all'` a localized field is an object per language, which the generated types do not say.
    const slugs = eachLanguage(doc.slug as unknown as LocalizedText | null)
    if (!slugs) return []
    const purpose = 'purpose' in doc && typeof doc.purpose === 'string' ? doc.purpose : null
    return [{ addresses: addressesFor(slugs, { purpose }), changedAt: doc.updatedAt }]
  })
}

/** A language without a translation shows the other's text under the other's slug. */
function eachLanguage(slugs: LocalizedText | null): Slugs | null {
  const [nl = '', en = ''] = LOCALES.map((locale) => textFor(locale, slugs).text)
  return nl === '' ? null : { nl, en }
}

import { cache } from 'react'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages } from '@/platform/payload/in-both-languages'
import { pairedById } from '@/platform/payload/paired-by-id'
import { type ChapterListing, chapterListing, LISTED_FIELDS } from './chapter-listing'

/** Every published chapter, by name. */
export const listChapters = ({ locale }: { readonly locale: Locale }): Promise<readonly ChapterListing[]> =>
  chaptersOf(locale)

/** Asked once a request: events name their organisers from the same list. */
const chaptersOf = cache(async (locale: Locale): Promise<readonly ChapterListing[]> => {
  const portal = await getPortal()
  const docs = await inBothLanguages(async (language) => {
    const found = await portal.find({
      collection: 'chapters',
      locale: language,
      sort: 'id',
      pagination: false,
      depth: 0,
      select: LISTED_FIELDS,
      overrideAccess: false,
    })
    return found.docs
  })
  const chapters = pairedById(docs).map((pair) => chapterListing(pair, locale))
  return chapters.toSorted((a, b) => a.name.text.localeCompare(b.name.text, locale))
})

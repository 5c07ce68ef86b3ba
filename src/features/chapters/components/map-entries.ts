import type { Locale } from '@/kernel/locale'
import { getPathname } from '@/platform/i18n/navigation'
import type { MapEntry } from '@/ui/chapter-map'
import type { ChapterListing } from '../queries/chapter-listing'

/** The chapters that have a place on a map, under their short names, with the addresses of their pages. */
export const mapEntries = (chapters: readonly ChapterListing[], locale: Locale): readonly MapEntry[] =>
  chapters.flatMap(({ id, slug, shortName, coordinates }) => {
    if (!coordinates) return []
    const href = getPathname({ locale, href: { pathname: '/chapters/[slug]', params: { slug } } })
    return [{ id: String(id), name: shortName.text, href, ...coordinates }]
  })

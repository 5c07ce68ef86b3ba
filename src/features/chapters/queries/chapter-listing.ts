import type { Chapter, ChaptersSelect } from '@payload-types'
import { type Locale, type ShownText, textFor } from '@/kernel/locale'
import { localized } from '@/platform/payload/in-both-languages'
import type { ChapterKind, Region } from '../domain/chapter-kinds'

/** A chapter as lists, maps and the events it organises show it. */
export type ChapterListing = {
  readonly id: number
  /** Names the chapter in addresses that must mean the same in both languages: its Dutch slug. */
  readonly key: string
  /** The last part of its address in the language asked for. */
  readonly slug: string
  readonly kind: ChapterKind
  readonly name: ShownText
  readonly shortName: ShownText
  readonly summary: ShownText
  readonly town: string
  /** ISO 3166 alpha-2, or empty. */
  readonly country: string
  readonly region: Region | null
  readonly coordinates: { readonly latitude: number; readonly longitude: number } | null
}

export const LISTED_FIELDS = {
  kind: true,
  name: true,
  shortName: true,
  slug: true,
  summary: true,
  town: true,
  country: true,
  region: true,
  latitude: true,
  longitude: true,
} as const satisfies ChaptersSelect

export type ListedChapter = Pick<Chapter, 'id' | keyof typeof LISTED_FIELDS>

export function chapterListing(
  docs: Readonly<Record<Locale, ListedChapter>>,
  locale: Locale,
): ChapterListing {
  const { id, kind, town, country, region, latitude, longitude } = docs[locale]
  const slugs = localized(docs, (doc) => doc.slug)
  const name = textFor(
    locale,
    localized(docs, (doc) => doc.name),
  )
  const shortName = textFor(
    locale,
    localized(docs, (doc) => doc.shortName),
  )
  return {
    id,
    key: textFor('nl', slugs).text,
    slug: textFor(locale, slugs).text,
    kind,
    name,
    shortName: shortName.text ? shortName : name,
    summary: textFor(
      locale,
      localized(docs, (doc) => doc.summary),
    ),
    town: town ?? '',
    country: country ?? '',
    region: region ?? null,
    coordinates:
      typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null,
  }
}

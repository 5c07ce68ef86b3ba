import type { Chapter, ChaptersSelect } from '@payload-types'
import { type Locale, type LocalizedText, type ShownText, textFor } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { findIdBySlug } from '@/platform/payload/find-id-by-slug'
import { findPicture } from '@/platform/payload/find-picture'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import type { PictureView } from '@/platform/payload/picture'
import { ANYONE, type Reader } from '@/platform/payload/reader'
import { type ShownBody, shownBody } from '@/platform/payload/shown-body'
import { type ChapterListing, chapterListing, LISTED_FIELDS } from './chapter-listing'

export type BoardMember = { readonly name: string; readonly role: ShownText }

/** A chapter as its own page shows it. */
export type ChapterDetails = ChapterListing & {
  /** Its address in each language, the other language's where it has none of its own. */
  readonly slugs: LocalizedText
  readonly body: ShownBody | null
  readonly picture: PictureView | null
  readonly board: readonly BoardMember[]
  readonly email: string
  readonly website: string
  readonly links: readonly { readonly label: string; readonly url: string }[]
  readonly facultyIds: readonly number[]
  readonly programmeIds: readonly number[]
}

const SHOWN_FIELDS = {
  ...LISTED_FIELDS,
  body: true,
  image: true,
  board: true,
  email: true,
  website: true,
  links: true,
  faculties: true,
  programmes: true,
} as const satisfies ChaptersSelect

type ShownChapter = Pick<Chapter, 'id' | keyof typeof SHOWN_FIELDS>

/** The chapter at this address that the reader may see, or null. */
export async function findChapter(
  address: { readonly slug: string; readonly locale: Locale },
  reader: Reader = ANYONE,
): Promise<ChapterDetails | null> {
  const id = await findIdBySlug('chapters', address, reader)
  if (id === null) return null
  const portal = await getPortal()
  const { nl, en } = await inBothLanguages((locale) =>
    portal.findByID({
      collection: 'chapters',
      id,
      locale,
      depth: 0,
      select: SHOWN_FIELDS,
      disableErrors: true,
      ...reader,
    }),
  )
  return nl && en ? chapterDetails({ nl, en }, address.locale) : null
}

async function chapterDetails(
  docs: Readonly<Record<Locale, ShownChapter>>,
  locale: Locale,
): Promise<ChapterDetails> {
  const { image, email, website, links, faculties, programmes } = docs[locale]
  const slugs = localized(docs, (doc) => doc.slug)
  return {
    ...chapterListing(docs, locale),
    slugs: { nl: textFor('nl', slugs).text, en: textFor('en', slugs).text },
    body: shownBody(docs, locale),
    picture: await findPicture(image, { locale }),
    board: boardOf(docs, locale),
    email: email ?? '',
    website: website ?? '',
    links: (links ?? []).map(({ label, url }) => ({ label, url })),
    facultyIds: idsOf(faculties),
    programmeIds: idsOf(programmes),
  }
}

function boardOf(docs: Readonly<Record<Locale, ShownChapter>>, locale: Locale): readonly BoardMember[] {
  return (docs[locale].board ?? []).map(({ id, name }) => {
    const seat = localized(docs, ({ board }) => board?.find((member) => member.id === id)?.role)
    return { name, role: textFor(locale, seat) }
  })
}

const idsOf = (
  related: readonly (number | { readonly id: number })[] | null | undefined,
): readonly number[] => (related ?? []).map((each) => (typeof each === 'object' ? each.id : each))

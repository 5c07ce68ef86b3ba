import type { Page } from '@payload-types'
import type { Where } from 'payload'
import { cache } from 'react'
import { type Locale, LOCALES, otherLocale, type ShownText, textFor } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import { ANYONE, type Reader } from '@/platform/payload/reader'
import { type ShownBlock, shownBlocks } from './page-blocks-view'

export type PagePurpose = NonNullable<Page['purpose']>

export type PageView = {
  /** The last part of its address, per language; a language without a translation uses the other's. */
  readonly slugs: Readonly<Record<Locale, string>>
  /** The fixed room this page is shown at, if any. */
  readonly purpose: PagePurpose | null
  readonly title: ShownText
  readonly summary: ShownText
  readonly blocks: readonly ShownBlock[]
  readonly updatedAt: string
}

/** The page at an address; its slug in the other language leads to it too. Asked once a request. */
export const findPage = cache(
  async (slug: string, locale: Locale, reader: Reader): Promise<PageView | undefined> => {
    await tagPage('pages')
    for (const language of [locale, otherLocale(locale)]) {
      const id = await findId({ slug: { equals: slug } }, language, reader)
      if (id !== undefined) return getPage(id, locale, reader)
    }
    return undefined
  },
)

/** The page an editor wrote for a fixed room. Asked once a request. */
export const findPageFor = cache(
  async (purpose: PagePurpose, locale: Locale, reader: Reader): Promise<PageView | undefined> => {
    await tagPage('pages')
    const id = await findId({ purpose: { equals: purpose } }, locale, reader)
    return id === undefined ? undefined : getPage(id, locale, reader)
  },
)

async function findId(where: Where, locale: Locale, reader: Reader): Promise<number | undefined> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection: 'pages',
    locale,
    where,
    select: { purpose: true },
    depth: 0,
    limit: 1,
    ...reader,
  })
  // A draft may have moved away: what is published then still stands where it stood.
  return docs[0]?.id ?? (reader.draft ? findId(where, locale, ANYONE) : undefined)
}

async function getPage(id: number, locale: Locale, reader: Reader): Promise<PageView> {
  const portal = await getPortal()
  const docs = await inBothLanguages((language) =>
    portal.findByID({ collection: 'pages', id, locale: language, depth: 1, ...reader }),
  )
  const slugs = localized(docs, ({ slug }) => slug)
  const [nl = '', en = ''] = LOCALES.map((language) => textFor(language, slugs).text)
  return {
    slugs: { nl, en },
    purpose: docs[locale].purpose ?? null,
    title: textFor(
      locale,
      localized(docs, ({ title }) => title),
    ),
    summary: textFor(
      locale,
      localized(docs, ({ summary }) => summary),
    ),
    blocks: shownBlocks(docs, locale),
    updatedAt: docs[locale].updatedAt,
  }
}

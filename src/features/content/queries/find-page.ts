import type { Page } from '@payload-types'
import type { Where } from 'payload'
import { cache } from 'react'
import { type Locale, LOCALES, otherLocale, type ShownText, textFor } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
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
export const findPage = cache(async (slug: string, locale: Locale): Promise<PageView | undefined> => {
  await tagPage('pages')
  for (const language of [locale, otherLocale(locale)]) {
    const id = await findId({ slug: { equals: slug } }, language)
    if (id !== undefined) return getPage(id, locale)
  }
  return undefined
})

/** The page an editor wrote for a fixed room. Asked once a request. */
export const findPageFor = cache(
  async (purpose: PagePurpose, locale: Locale): Promise<PageView | undefined> => {
    await tagPage('pages')
    const id = await findId({ purpose: { equals: purpose } }, locale)
    return id === undefined ? undefined : getPage(id, locale)
  },
)

async function findId(where: Where, locale: Locale): Promise<number | undefined> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection: 'pages',
    locale,
    where,
    select: { purpose: true },
    depth: 0,
    limit: 1,
    overrideAccess: false,
  })
  return docs[0]?.id
}

async function getPage(id: number, locale: Locale): Promise<PageView> {
  const portal = await getPortal()
  const docs = await inBothLanguages((language) =>
    portal.findByID({ collection: 'pages', id, locale: language, depth: 1, overrideAccess: false }),
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

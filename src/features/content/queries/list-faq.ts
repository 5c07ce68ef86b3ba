import type { FaqCategory, FaqEntry } from '@payload-types'
import { cache } from 'react'
import { type Locale, LOCALES, otherLocale, type ShownText, textFor } from '@/kernel/locale'
import { tagPage } from '@/platform/cache/tag-page'
import { getPortal } from '@/platform/database/get-portal'
import type { Room } from '@/platform/i18n/pathnames'
import { inBothLanguages, localized } from '@/platform/payload/in-both-languages'
import { plainTextOf } from '@/platform/payload/plain-text'
import { ANYONE, type Reader } from '@/platform/payload/reader'
import type { RichTextContent } from '@/platform/payload/rich-text'
import { roomOfOption } from '../domain/room-labels'

export type FaqEntryView = {
  readonly id: number
  /** The last part of its address, per language; a language without a translation uses the other's. */
  readonly slugs: Readonly<Record<Locale, string>>
  readonly question: ShownText
  readonly answer: { readonly content: RichTextContent; readonly words: string; readonly lang: Locale }
  readonly rooms: readonly Room[]
  readonly seeAlso: readonly number[]
  readonly updatedAt: string
}

export type FaqCategoryView = {
  readonly id: number
  /** The anchor of this part of the list. */
  readonly slug: string
  readonly name: ShownText
  readonly entries: readonly FaqEntryView[]
}

/** All questions with their answers, by category, in the order editors gave them. Asked once a request. */
export const listFaq = (locale: Locale, reader = ANYONE): Promise<readonly FaqCategoryView[]> =>
  faqOf(locale, reader)

const faqOf = cache(async (locale: Locale, reader: Reader): Promise<readonly FaqCategoryView[]> => {
  await tagPage('faq')
  const [categories, entries] = await Promise.all([
    inBothLanguages(readCategories),
    inBothLanguages((language) => readEntries(language, reader)),
  ])
  const all = paired(entries)
  return paired(categories)
    .map((docs) => ({
      id: docs.nl.id,
      slug: textFor(
        locale,
        localized(docs, ({ slug }) => slug),
      ).text,
      name: textFor(
        locale,
        localized(docs, ({ name }) => name),
      ),
      entries: all
        // Among drafts there may be one without a category yet.
        .filter(({ nl }) => Boolean(nl.category) && idOf(nl.category) === docs.nl.id)
        .flatMap((each) => entryView(each, locale)),
    }))
    .filter((category) => category.entries.length > 0)
})

async function readCategories(locale: Locale): Promise<readonly FaqCategory[]> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection: 'faq-categories',
    locale,
    sort: '_order',
    pagination: false,
    depth: 0,
    overrideAccess: false,
  })
  return docs
}

async function readEntries(locale: Locale, reader: Reader): Promise<readonly FaqEntry[]> {
  const portal = await getPortal()
  const { docs } = await portal.find({
    collection: 'faq-entries',
    locale,
    sort: '_order',
    pagination: false,
    depth: 0,
    ...reader,
  })
  return docs
}

type InEachLanguage<T> = Readonly<Record<Locale, T>>

/** The same documents were read once per language; a save between the two reads may have added or removed one. */
function paired<T extends { readonly id: number }>(
  docs: InEachLanguage<readonly T[]>,
): readonly InEachLanguage<T>[] {
  const english = new Map(docs.en.map((doc) => [doc.id, doc]))
  return docs.nl.flatMap((nl) => {
    const en = english.get(nl.id)
    return en ? [{ nl, en }] : []
  })
}

/** A question and its answer stand in one language: the one asked for when both are there, else the other. */
function entryView(docs: InEachLanguage<FaqEntry>, locale: Locale): readonly FaqEntryView[] {
  const lang = [locale, otherLocale(locale)].find((each) => docs[each].question && docs[each].answer)
  if (!lang) return []
  const { id, question, answer, rooms, seeAlso, updatedAt } = docs[lang]
  return [
    {
      id,
      slugs: slugsOf(docs),
      question: { text: question, lang },
      answer: { content: answer, words: plainTextOf(answer), lang },
      rooms: (rooms ?? []).flatMap((room) => roomOfOption(room) ?? []),
      seeAlso: (seeAlso ?? []).map(idOf),
      updatedAt,
    },
  ]
}

function slugsOf(docs: InEachLanguage<{ readonly slug?: string | null }>): Readonly<Record<Locale, string>> {
  const slugs = localized(docs, ({ slug }) => slug)
  const [nl, en] = LOCALES.map((locale) => textFor(locale, slugs).text)
  return { nl: nl ?? '', en: en ?? '' }
}

const idOf = (related: number | { readonly id: number }): number =>
  typeof related === 'number' ? related : related.id

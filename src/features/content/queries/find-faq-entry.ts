import type { Locale } from '@/kernel/locale'
import type { Reader } from '@/platform/payload/reader'
import { type FaqCategoryView, type FaqEntryView, listFaq } from './list-faq'

export type FaqEntryPage = {
  readonly entry: FaqEntryView
  readonly category: FaqCategoryView
  readonly seeAlso: readonly FaqEntryView[]
  /** The neighbours within the category. */
  readonly previous: FaqEntryView | undefined
  readonly next: FaqEntryView | undefined
}

/** The question at an address, and what stands around it; its slug in the other language leads to it too. */
export async function findFaqEntry(
  slug: string,
  { locale, reader }: { readonly locale: Locale; readonly reader: Reader },
): Promise<FaqEntryPage | undefined> {
  const categories = await listFaq(locale, reader)
  const all = categories.flatMap(({ entries }) => entries)
  const entry =
    all.find(({ slugs }) => slugs[locale] === slug) ??
    all.find(({ slugs }) => Object.values(slugs).includes(slug))
  const category = entry && categories.find(({ entries }) => entries.includes(entry))
  if (!entry || !category) return undefined
  const place = category.entries.indexOf(entry)
  return {
    entry,
    category,
    seeAlso: entry.seeAlso.flatMap((id) => all.find((other) => other.id === id) ?? []),
    previous: category.entries[place - 1],
    next: category.entries[place + 1],
  }
}

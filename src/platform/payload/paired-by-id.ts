import type { Locale } from '@/kernel/locale'

/** The same documents read once per language, side by side, in the order of the Dutch read. */
export function pairedById<D extends { readonly id: number }>(
  docs: Readonly<Record<Locale, readonly D[]>>,
): readonly Readonly<Record<Locale, D>>[] {
  const english = new Map(docs.en.map((doc) => [doc.id, doc]))
  return docs.nl.flatMap((nl) => {
    const en = english.get(nl.id)
    return en ? [{ nl, en }] : []
  })
}

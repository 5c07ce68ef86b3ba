import { LOCALES, type Locale, type LocalizedText } from '@/kernel/locale'

/**
 * Runs a read once per language, so that a text shown in the other language can say so.
 * Pages are kept once made, so the second read costs a visitor nothing.
 */
export async function inBothLanguages<T>(
  read: (locale: Locale) => Promise<T>,
): Promise<Readonly<Record<Locale, T>>> {
  const [nl, en] = await Promise.all([read('nl'), read('en')])
  return { nl, en }
}

/** One field of a document that was read in both languages. */
export const localized = <T>(
  docs: Readonly<Record<Locale, T>>,
  field: (doc: T) => string | null | undefined,
): LocalizedText => Object.fromEntries(LOCALES.map((locale) => [locale, field(docs[locale])]))

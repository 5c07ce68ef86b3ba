/** The languages the portal speaks; the first is the one its words are written in. */
export const LOCALES = ['nl', 'en'] as const
export type Locale = (typeof LOCALES)[number]
export const DEFAULT_LOCALE: Locale = 'nl'

export const isLocale = (value: unknown): value is Locale => LOCALES.some((locale) => locale === value)

/** A text per language; a language nobody wrote yet is null, undefined or empty. */
export type LocalizedText = { readonly [L in Locale]?: string | null | undefined }

/** A text as it can be shown: in the language asked for where it exists, else in the other, which `lang` then names. */
export type ShownText = { readonly text: string; readonly lang: Locale }

/** Picks the text for a reader; an empty text in `locale` falls back to the other language, visibly. */
export function textFor(locale: Locale, value: LocalizedText | null | undefined): ShownText {
  for (const lang of [locale, ...LOCALES.filter((other) => other !== locale)]) {
    const text = value?.[lang]
    if (text) return { text, lang }
  }
  return { text: '', lang: locale }
}

export const otherLocale = (locale: Locale): Locale => (locale === 'nl' ? 'en' : 'nl')

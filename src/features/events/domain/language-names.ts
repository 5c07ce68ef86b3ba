import type { Locale } from '@/kernel/locale'
import type { EventLanguage } from './audiences'
import { INTL_LOCALES } from './intl-locales'

export const languageName = (language: EventLanguage, locale: Locale): string =>
  new Intl.DisplayNames(INTL_LOCALES[locale], { type: 'language' }).of(language) ?? language

/** "Engels en Indonesisch". */
export const languageNames = (languages: readonly EventLanguage[], locale: Locale): string =>
  new Intl.ListFormat(INTL_LOCALES[locale]).format(
    languages.map((language) => languageName(language, locale)),
  )

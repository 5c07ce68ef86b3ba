import type { Locale } from '@/kernel/locale'
import type { EventLanguage } from './audiences'

export const languageName = (language: EventLanguage, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language

/** "Engels en Indonesisch". */
export const languageNames = (languages: readonly EventLanguage[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(languages.map((language) => languageName(language, locale)))

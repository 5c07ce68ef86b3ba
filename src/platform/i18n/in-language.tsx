import type { Locale, ShownText } from '@/kernel/locale'

/** A text that may stand in the other language: then it says so to a screen reader and a hyphenator. */
export function InLanguage({ locale, shown }: { readonly locale: Locale; readonly shown: ShownText }) {
  return shown.lang === locale ? shown.text : <span lang={shown.lang}>{shown.text}</span>
}

import { type Locale, otherLocale } from '@/kernel/locale'
import type { RichTextContent } from './rich-text'

/** A long text as it can be shown: in the language asked for where it exists, else in the other, which `lang` names. */
export type ShownBody = { readonly content: RichTextContent; readonly lang: Locale }

type WithBody = { readonly body?: RichTextContent | null }

export function shownBody(docs: Readonly<Record<Locale, WithBody>>, locale: Locale): ShownBody | null {
  for (const lang of [locale, otherLocale(locale)]) {
    const content = docs[lang].body
    if (content) return { content, lang }
  }
  return null
}

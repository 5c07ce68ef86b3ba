import type { Locale } from '@/kernel/locale'

export type MessageText = { readonly subject: string; readonly text: string }

/** What an organiser writes to who registered: in one language, or in both. */
export type EventMessage = Readonly<Partial<Record<Locale, MessageText>>>

/** In the reader's language where it was written in both, else in the one there is. */
export function messageFor(
  locale: Locale,
  message: EventMessage,
): (MessageText & { readonly lang: Locale }) | null {
  for (const lang of [locale, locale === 'nl' ? 'en' : 'nl'] as const) {
    const written = message[lang]
    if (written) return { ...written, lang }
  }
  return null
}

export type MessageProblem = 'nothing-written' | 'half-written-nl' | 'half-written-en'

/** Reads what was typed: a language counts when it has a subject and a text; one without the other is a slip. */
export function readMessage(
  typed: Readonly<Record<Locale, MessageText>>,
): { readonly message: EventMessage } | { readonly problem: MessageProblem } {
  const message: Partial<Record<Locale, MessageText>> = {}
  for (const locale of ['nl', 'en'] as const) {
    const subject = typed[locale].subject.trim()
    const text = typed[locale].text.trim()
    if (Boolean(subject) !== Boolean(text)) return { problem: `half-written-${locale}` }
    if (subject) message[locale] = { subject, text }
  }
  return message.nl || message.en ? { message } : { problem: 'nothing-written' }
}

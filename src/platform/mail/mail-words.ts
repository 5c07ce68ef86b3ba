import { createTranslator } from 'next-intl'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Locale } from '@/kernel/locale'
import { messagesFor } from '@/platform/i18n/messages'

export type MailWords = (key: string, values?: Readonly<Record<string, string>>) => string

/** The words of one namespace for a mail, which the worker writes and no page is around. */
export async function mailWords(locale: Locale, namespace: string): Promise<MailWords> {
  const messages = await messagesFor(locale)
  return createTranslator({ locale, messages, namespace, timeZone: TIME_ZONE }) as MailWords
}

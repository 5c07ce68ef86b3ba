import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type LibraryCardMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly state: 'requested' | 'ready' | 'activated' | 'refused'
  readonly name: string
  /** What is to be done or known now, a paragraph each. */
  readonly paragraphs: readonly string[]
  /** What the library or the Office wrote, when it refused. */
  readonly reason: string | null
  readonly href: string
}

/** How far somebody's library card is. */
export function LibraryCardMail({ locale, t, state, name, paragraphs, reason, href }: LibraryCardMailProps) {
  return (
    <MailLayout locale={locale} title={t(`${state}.subject`)} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      {paragraphs.map((paragraph) => (
        <MailText key={paragraph}>{paragraph}</MailText>
      ))}
      {reason?.split(/\n+/).map((line, index) => (
        <MailText key={`${index} ${line}`}>{line}</MailText>
      ))}
      <MailButton href={href}>{t('button')}</MailButton>
    </MailLayout>
  )
}

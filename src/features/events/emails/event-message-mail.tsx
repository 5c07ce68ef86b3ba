import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type EventMessageMailProps = {
  /** The reader's: the words around the message. */
  readonly locale: Locale
  /** Of the message itself. */
  readonly lang: Locale
  /** The words of `registrations.mail`. */
  readonly t: MailWords
  readonly name: string
  readonly event: string
  readonly subject: string
  /** A paragraph a line. */
  readonly text: string
  readonly href: string
}

/** What an organiser writes to who registered, as it was written, with the reason why one gets it. */
export function EventMessageMail(props: EventMessageMailProps) {
  const { locale, lang, t, name, event, subject, text, href } = props
  return (
    <MailLayout locale={locale} title={subject} sender={t('organiser.why', { event })}>
      <MailText>{t('greeting', { name })},</MailText>
      <div lang={lang}>
        {text.split(/\n+/).map((paragraph, index) => (
          <MailText key={index}>{paragraph}</MailText>
        ))}
      </div>
      <MailButton href={href}>{t('confirmed.button')}</MailButton>
    </MailLayout>
  )
}

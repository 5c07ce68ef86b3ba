import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type EmailChangeMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly name: string
  /** As it is shown. */
  readonly number: string
  readonly href: string
  /** Until when the link works, in words. */
  readonly until: string
}

export const emailChangeSubject = (t: MailWords): string => t('email-change.subject')

/** The link to a new address: using it shows that its mail is read by who asked for it. */
export function EmailChangeMail({ locale, t, name, number, href, until }: EmailChangeMailProps) {
  return (
    <MailLayout locale={locale} title={t('email-change.subject')} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t('email-change.text')}</MailText>
      <MailButton href={href}>{t('email-change.button')}</MailButton>
      <MailText>{t('email-change.until', { until })}</MailText>
      <MailText>{t('number', { number })}</MailText>
      <MailText>{t('email-change.notYou')}</MailText>
    </MailLayout>
  )
}

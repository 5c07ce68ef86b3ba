import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type EmailNoticeProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly name: string
  /** Day and time of the change, in words. */
  readonly at: string
  /** Where the Office can be reached. */
  readonly href: string
}

export const emailNoticeSubject = (t: MailWords): string => t('email-changed.subject')

/** Tells the address of before that another one was taken on, for whoever did not do it. It does not say which. */
export function EmailNotice({ locale, t, name, at, href }: EmailNoticeProps) {
  return (
    <MailLayout locale={locale} title={t('email-changed.subject')} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t('email-changed.text', { at })}</MailText>
      <MailText>{t('email-changed.notYou')}</MailText>
      <MailButton href={href}>{t('email-changed.button')}</MailButton>
    </MailLayout>
  )
}

import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type PasswordNoticeProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly name: string
  /** Day and time of the change, in words. */
  readonly at: string
  /** Where a new password can be asked for. */
  readonly href: string
}

export const passwordNoticeSubject = (t: MailWords): string => t('password-changed.subject')

/** Tells that the password was changed, for whoever did not do it. */
export function PasswordNotice({ locale, t, name, at, href }: PasswordNoticeProps) {
  return (
    <MailLayout locale={locale} title={t('password-changed.subject')} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t('password-changed.text', { at })}</MailText>
      <MailButton href={href}>{t('password-changed.button')}</MailButton>
      <MailText>{t('password-changed.notYou')}</MailText>
    </MailLayout>
  )
}

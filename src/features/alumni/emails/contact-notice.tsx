import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type ContactNoticeProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly what: 'email' | 'address'
  readonly name: string
  /** The day of the change, in words. */
  readonly on: string
  /** Where one gets in touch with the Office. */
  readonly href: string
}

/** Tells that staff changed how a person is reached, for whoever did not ask for it. */
export function ContactNotice({ locale, t, what, name, on, href }: ContactNoticeProps) {
  return (
    <MailLayout locale={locale} title={t(`${what}.subject`)} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`${what}.text`, { on })}</MailText>
      <MailText>{t('notYou')}</MailText>
      <MailButton href={href}>{t('button')}</MailButton>
    </MailLayout>
  )
}

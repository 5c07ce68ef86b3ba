import type { Locale } from '@/kernel/locale'
import { MailButton, MailCode, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'
import type { AccessMailKind } from '../domain/access-mail-kinds'

export type AccessMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly kind: AccessMailKind
  readonly name: string
  /** As it is shown. */
  readonly number: string
  /** Where the button leads. */
  readonly href: string
  /** What can be typed instead of following the button, and until when both work. */
  readonly code?: { readonly shown: string; readonly address: string; readonly until: string } | undefined
}

export const accessMailSubject = (t: MailWords, kind: AccessMailKind): string => t(`${kind}.subject`)

/** A way to choose a password, or word that the account is in another state than the one who asked thinks. */
export function AccessMail({ locale, t, kind, name, number, href, code }: AccessMailProps) {
  return (
    <MailLayout locale={locale} title={t(`${kind}.subject`)} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`${kind}.text`)}</MailText>
      <MailButton href={href}>{t(`${kind}.button`)}</MailButton>
      {code && (
        <>
          <MailText>{t('orCode', { address: code.address })}</MailText>
          <MailCode>{code.shown}</MailCode>
          <MailText>{t(`${kind}.until`, { until: code.until })}</MailText>
        </>
      )}
      <MailText>{t('number', { number })}</MailText>
      <MailText>{t(`${kind}.notYou`)}</MailText>
    </MailLayout>
  )
}

import type { Locale } from '@/kernel/locale'
import { MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type WithdrawalMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly name: string
  readonly order: string
  /** What was given back, as it stood on the order. */
  readonly lines: readonly string[]
  readonly amount: string
  /** When it was asked for, in words. */
  readonly moment: string
}

/** That somebody gave a membership back: what, when, and that the money is on its way. The law asks for it in writing. */
export function WithdrawalMail({ locale, t, name, order, lines, amount, moment }: WithdrawalMailProps) {
  return (
    <MailLayout locale={locale} title={t('title')} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t('received', { moment, order })}</MailText>
      {lines.map((line) => (
        <MailText key={line}>– {line}</MailText>
      ))}
      <MailText>{t('money', { amount })}</MailText>
      <MailText>{t('card')}</MailText>
    </MailLayout>
  )
}

import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type PaymentMailProps = {
  readonly locale: Locale
  /** The words of `payments.mail`. */
  readonly t: MailWords
  readonly kind: 'paid' | 'held' | 'failed' | 'refund' | 'refund-failed' | 'by-hand'
  readonly name: string
  readonly order: string
  readonly amount: string
  /** The last digits of the account that was transferred to, or nothing. */
  readonly account: string
  readonly href: string
  readonly hasNote: boolean
}

/** Tells a payer what happened to the money: it arrived or did not, it waits, or it comes back. */
export function PaymentMail({
  locale,
  t,
  kind,
  name,
  order,
  amount,
  account,
  href,
  hasNote,
}: PaymentMailProps) {
  return (
    <MailLayout locale={locale} title={t(`${kind}.subject`, { amount })} sender={t('sender')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`${kind}.text`, { amount, order, account })}</MailText>
      {kind === 'refund' && hasNote && <MailText>{t('refund.note')}</MailText>}
      <MailButton href={href}>{t('button')}</MailButton>
    </MailLayout>
  )
}

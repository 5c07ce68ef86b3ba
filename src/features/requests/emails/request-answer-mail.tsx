import type { Locale } from '@/kernel/locale'
import { MailButton, MailCode, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

export type RequestAnswerMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  /** linked: with a way in. active: has a password already. elsewhere: answered at the address on record. */
  readonly outcome: 'linked' | 'active' | 'corrected' | 'refused' | 'elsewhere'
  readonly name: string
  /** As it is shown. */
  readonly number?: string
  /** What the Office wrote. */
  readonly answer: string | null
  /** Where the button leads. */
  readonly href: string
  readonly code?: { readonly shown: string; readonly address: string; readonly until: string }
}

/** How a request to the Office ended. */
export function RequestAnswerMail({
  locale,
  t,
  outcome,
  name,
  number,
  answer,
  href,
  code,
}: RequestAnswerMailProps) {
  return (
    <MailLayout locale={locale} title={t(`${outcome}.subject`)} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`${outcome}.text`)}</MailText>
      {number && <MailText>{t('number', { number })}</MailText>}
      {answer && (
        <>
          <MailText>{t('answer')}</MailText>
          {answer.split(/\n+/).map((line, index) => (
            <MailText key={`${index} ${line}`}>{line}</MailText>
          ))}
        </>
      )}
      <MailButton href={href}>{t(`${outcome}.button`)}</MailButton>
      {code && (
        <>
          <MailText>{t('orCode', { address: code.address })}</MailText>
          <MailCode>{code.shown}</MailCode>
          <MailText>{t('until', { until: code.until })}</MailText>
        </>
      )}
      <MailText>{t(`${outcome}.notYou`)}</MailText>
    </MailLayout>
  )
}

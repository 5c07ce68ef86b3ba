import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'

type Decision = 'confirmed' | 'refused'

export type DiplomaDecisionMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly state: Decision
  readonly name: string
  /** As it is shown. */
  readonly number: string
  /** Its name and year. */
  readonly diploma: string
  /** Why it was refused. */
  readonly reason: string | null
  readonly href: string
}

export const diplomaDecisionSubject = (t: MailWords, state: Decision): string => t(`diploma.${state}.subject`)

/** What the Office decided on a diploma that the alumnus declared, and why when it refused. */
export function DiplomaDecisionMail(props: DiplomaDecisionMailProps) {
  const { locale, t, state, name, number, diploma, reason, href } = props
  return (
    <MailLayout locale={locale} title={t(`diploma.${state}.subject`)} sender={t('organisation')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`diploma.${state}.text`, { diploma })}</MailText>
      {state === 'refused' && reason && <MailText>{t('diploma.refused.reason', { reason })}</MailText>}
      <MailText>{t(`diploma.${state}.next`)}</MailText>
      <MailButton href={href}>{t('diploma.button')}</MailButton>
      <MailText>{t('number', { number })}</MailText>
    </MailLayout>
  )
}

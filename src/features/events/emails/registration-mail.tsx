import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'
import type { RegistrationMailKind } from '../domain/registration-mail-order'

export type RegistrationMailProps = {
  readonly locale: Locale
  /** The words of `registrations.mail`. */
  readonly t: MailWords
  readonly kind: RegistrationMailKind
  readonly name: string
  /** What the sentences of this kind speak of. */
  readonly facts: Readonly<Record<string, string>>
  readonly hasRefund: boolean
  /** What is other than before, a sentence a line. */
  readonly changes: readonly string[]
  /** What the organiser has to say to who comes, a paragraph a line. */
  readonly fromOrganiser: string | null
  readonly onlineLink: string | null
  readonly href: string
}

/** Tells somebody how a registration or a place on the waiting list stands, and the one thing to do next. */
export function RegistrationMail(props: RegistrationMailProps) {
  const { locale, t, kind, name, facts, hasRefund, changes, fromOrganiser, onlineLink, href } = props
  const text = (kind === 'called-off' || kind === 'event-cancelled') && !hasRefund ? 'textFree' : 'text'
  return (
    <MailLayout locale={locale} title={t(`${kind}.subject`, facts)} sender={t('sender')}>
      <MailText>{t('greeting', { name })},</MailText>
      <MailText>{t(`${kind}.${text}`, facts)}</MailText>
      {changes.map((change) => (
        <MailText key={change}>{change}</MailText>
      ))}
      {fromOrganiser?.split(/\n+/).map((paragraph) => (
        <MailText key={paragraph}>{paragraph}</MailText>
      ))}
      {onlineLink && <MailText>{onlineLink}</MailText>}
      <MailButton href={href}>{t(`${kind}.button`)}</MailButton>
    </MailLayout>
  )
}

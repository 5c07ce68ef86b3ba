import type { Locale } from '@/kernel/locale'
import { MailButton, MailLayout, MailText } from '@/platform/mail/mail-layout'
import type { MailWords } from '@/platform/mail/mail-words'
import type { ReminderKind } from '../domain/reminder-days'

export type ReminderMailProps = {
  readonly locale: Locale
  readonly t: MailWords
  readonly kind: ReminderKind
  readonly name: string
  /** As it is shown. */
  readonly number: string
  /** The chapter, the last day in words, and where this one is renewed. */
  readonly renewals: readonly { readonly chapter: string; readonly day: string; readonly href: string }[]
}

/** A membership that ends soon, today, or that ended: what stays open for how long, and the way to renew it. */
export function ReminderMail({ locale, t, kind, name, number, renewals }: ReminderMailProps) {
  const [only] = renewals
  return (
    <MailLayout
      locale={locale}
      title={t(`${kind}.title`)}
      sender={`${t('organisation')} – ${t('number', { number })}`}
    >
      <MailText>{t('greeting', { name })},</MailText>
      {renewals.map(({ chapter, day }) => (
        <MailText key={chapter}>{t(`${kind}.text`, { chapter, day })}</MailText>
      ))}
      <MailText>{t(`${kind}.why`)}</MailText>
      {only && <MailButton href={only.href}>{t('button')}</MailButton>}
      <MailText>{t('paid')}</MailText>
    </MailLayout>
  )
}

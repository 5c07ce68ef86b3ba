import { createElement } from 'react'
import type { Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { momentInWords } from '../domain/moment-in-words'
import { PasswordNotice, passwordNoticeSubject } from '../emails/password-notice'
import { listMailContacts } from '../queries/find-mail-contact'

export type PasswordNoticeOrder = {
  readonly alumnusId: number
  readonly locale: Locale
  readonly at: Date
}

/** Tells a person at every address on record that the password was changed: one of them may be in other hands. */
export async function sendPasswordNotice({ alumnusId, locale, at }: PasswordNoticeOrder): Promise<void> {
  const t = await mailWords(locale, 'accounts.mail')
  const href = `${env().APP_URL}/${locale}${pathnames['/forgot-password'][locale]}`
  for (const { email, name } of await listMailContacts(alumnusId)) {
    const body = createElement(PasswordNotice, { locale, t, name, at: momentInWords(at, locale), href })
    await deliverMail({ to: email, subject: passwordNoticeSubject(t), body })
  }
}

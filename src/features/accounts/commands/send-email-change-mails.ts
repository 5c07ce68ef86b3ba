import { createElement } from 'react'
import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { emailChangeExpiry } from '../domain/email-change'
import { momentInWords } from '../domain/moment-in-words'
import { EmailChangeMail, emailChangeSubject } from '../emails/email-change-mail'
import { EmailNotice, emailNoticeSubject } from '../emails/email-notice'
import { tokenHash } from '../queries/token-hash'
import { newToken } from './access-secrets'

type Change = { new_address: string; locale: Locale; name: string; number: string }

/** Sends the link to a new address. It is made here and never lies in the queue; a second try makes another. */
export async function sendEmailChangeMail(changeId: string, { now }: { readonly now: Date }): Promise<void> {
  const token = newToken()
  const expiresAt = emailChangeExpiry(now)
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    update email_changes set token_hash = ${tokenHash(token)}, expires_at = ${expiresAt.toISOString()}
    from alumni
    where email_changes.id = ${changeId} and confirmed_at is null and withdrawn_at is null
      and alumni.id = alumnus_id and not coalesce(deceased, false)
    returning new_address, locale, number, coalesce(preferred_name, given_name, family_name) as name`)
  const change = rows[0] as Change | undefined
  if (!change) return
  const { locale, name, number } = change
  const t = await mailWords(locale, 'accounts.mail')
  const path = pathnames['/my/email/[token]'][locale].replace('[token]', token)
  await deliverMail({
    to: change.new_address,
    subject: emailChangeSubject(t),
    body: createElement(EmailChangeMail, {
      locale,
      t,
      name,
      number: number.toUpperCase(),
      href: `${env().APP_URL}/${locale}${path}`,
      until: momentInWords(expiresAt, locale),
    }),
  })
}

export type EmailNoticeOrder = {
  readonly alumnusId: number
  /** An address of before the change. */
  readonly email: string
  readonly locale: Locale
  readonly at: Date
}

/** Tells an address of before that another one was taken on: its reader may not be who did that. */
export async function sendEmailNotice({ alumnusId, email, locale, at }: EmailNoticeOrder): Promise<void> {
  const { rows } = await (await getPortal()).db.drizzle.execute(sql`
    select coalesce(preferred_name, given_name, family_name) as name from alumni where id = ${alumnusId}`)
  const name = String(rows[0]?.name ?? '')
  const t = await mailWords(locale, 'accounts.mail')
  await deliverMail({
    to: email,
    subject: emailNoticeSubject(t),
    body: createElement(EmailNotice, {
      locale,
      t,
      name,
      at: momentInWords(at, locale),
      href: `${env().APP_URL}/${locale}${pathnames['/contact']}`,
    }),
  })
}

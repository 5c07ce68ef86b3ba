import { createElement } from 'react'
import { sql } from '@payloadcms/db-postgres'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import type { ContactNoticeOrder } from '../domain/contact-notice-order'
import { ContactNotice } from '../emails/contact-notice'

/** Tells an address of before the change that staff changed how this person is reached; not what it is now. */
export async function sendContactNotice({ alumnusId, to, what, at }: ContactNoticeOrder): Promise<void> {
  const { rows } = await (await getPortal()).db.drizzle.execute<{ name: string; locale: Locale }>(sql`
    select coalesce(preferred_name, given_name, family_name) as name, language::text as locale
    from alumni where id = ${alumnusId} and not coalesce(deceased, false)`)
  const [person] = rows
  if (!person) return
  const { name, locale } = person
  const t = await mailWords(locale, 'register.contactNotice')
  const href = `${env().APP_URL}/${locale}${pathnames['/contact']}`
  await deliverMail({
    to,
    subject: t(`${what}.subject`),
    body: createElement(ContactNotice, { locale, t, what, name, on: dayInWords(at, locale), href }),
  })
}

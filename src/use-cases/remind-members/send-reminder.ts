import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createElement } from 'react'
import { type ReminderDay, reminderKind } from '@/features/memberships/domain/reminder-days'
import { ReminderMail } from '@/features/memberships/emails/reminder-mail'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { renewalToken } from './renewal-token'

export type Reminder = { readonly day: ReminderDay; readonly periodIds: readonly number[] }

/** Writes to a member about these periods, unless they were renewed, ended or meanwhile nobody is to be written to. */
export async function sendReminder(portal: Payload, { day, periodIds }: Reminder): Promise<void> {
  const rows = await stillToRenew(portal, periodIds)
  const [first] = rows
  if (!first) return
  const { language, name, number, email } = first
  const t = await mailWords(language, 'renewal.mail')
  const kind = reminderKind(day)
  await deliverMail({
    to: email,
    subject: t(`${kind}.subject`),
    body: createElement(ReminderMail, {
      locale: language,
      t,
      kind,
      name,
      number: number.toUpperCase(),
      renewals: rows.map(({ period_id, chapter, last_day }) => ({
        chapter,
        day: dayInWords(new Date(`${last_day}T12:00:00Z`), language),
        href: renewalAddress(period_id, language),
      })),
    }),
  })
}

const renewalAddress = (periodId: number, locale: Locale): string =>
  `${env().APP_URL}/${locale}${pathnames['/my/membership/renew/[token]'][locale].replace('[token]', renewalToken(periodId))}`

type Row = {
  period_id: number
  last_day: string
  chapter: string
  language: Locale
  name: string
  number: string
  email: string
}

async function stillToRenew(portal: Payload, periodIds: readonly number[]): Promise<readonly Row[]> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select renewals.period_id, renewals.last_day::text as last_day, contact.language, contact.name, contact.number,
           contact.email,
           coalesce((select name from chapters_locales where _parent_id = renewals.chapter_id
             order by _locale::text = contact.language desc limit 1), '') as chapter
    from membership_renewals renewals
    join lateral (
      select language, number, email, coalesce(preferred_name, given_name, family_name) as name from alumni_contacts
      where alumni_contacts.alumnus_id = renewals.alumnus_id and email is not null and state <> 'undeliverable'
      order by state = 'confirmed' desc, array_position(array['private', 'work', 'staff'], kind), email limit 1
    ) contact on true
    where renewals.period_id = any (${`{${periodIds.join(',')}}`}::integer[])
    order by renewals.period_id`)
  return rows as Row[]
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createElement } from 'react'
import { type Locale, textFor } from '@/kernel/locale'
import { env } from '@/platform/env'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { messageFor } from '../domain/event-message'
import { guestRegistrationPath, ownRegistrationPath } from '../domain/registration-paths'
import { EventMessageMail } from '../emails/event-message-mail'
import { accessToken } from './access-token'

/** Hands one copy of an organiser's message to the mail server, once: what is marked as sent is not sent again. */
export async function sendEventMessage(
  portal: Payload,
  { recipientId, now }: { readonly recipientId: number; readonly now: Date },
): Promise<void> {
  const copy = await unsentCopy(portal, recipientId)
  const written = copy && messageFor(copy.locale, messageOf(copy))
  if (!copy || !written) return
  const t = await mailWords(copy.locale, 'registrations.mail')
  const path =
    copy.alumnus_id === null
      ? guestRegistrationPath(copy.locale, accessToken('registration', copy.code))
      : ownRegistrationPath(copy.locale, copy.code)
  await deliverMail({
    to: copy.email,
    subject: written.subject,
    body: createElement(EventMessageMail, {
      locale: copy.locale,
      t,
      name: copy.name,
      event: textFor(copy.locale, copy.title).text,
      ...written,
      href: `${env().APP_URL}${path}`,
    }),
  })
  await portal.db.drizzle.execute(
    sql`update event_message_recipients set sent_at = ${now.toISOString()} where id = ${recipientId} and sent_at is null`,
  )
}

type Copy = {
  readonly email: string
  readonly name: string
  readonly locale: Locale
  readonly code: string
  readonly alumnus_id: number | null
  readonly title: Readonly<Partial<Record<Locale, string>>>
  readonly subject_nl: string | null
  readonly text_nl: string | null
  readonly subject_en: string | null
  readonly text_en: string | null
}

async function unsentCopy(portal: Payload, recipientId: number): Promise<Copy | null> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select r.email, r.name, r.locale, booked.code, booked.alumnus_id, m.subject_nl, m.text_nl, m.subject_en, m.text_en,
      (select json_object_agg(_locale, title) from events_locales where _parent_id = m.event_id) as title
    from event_message_recipients r join event_messages m on m.id = r.message_id
    join registrations booked on booked.id = r.registration_id
    where r.id = ${recipientId} and r.sent_at is null`)
  return (rows[0] as Copy | undefined) ?? null
}

const messageOf = ({ subject_nl, text_nl, subject_en, text_en }: Copy) => ({
  ...(subject_nl && text_nl && { nl: { subject: subject_nl, text: text_nl } }),
  ...(subject_en && text_en && { en: { subject: subject_en, text: text_en } }),
})

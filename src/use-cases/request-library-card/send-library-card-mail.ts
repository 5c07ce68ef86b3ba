import { sql } from '@payloadcms/db-postgres'
import type { Task } from 'graphile-worker'
import { createElement } from 'react'
import { z } from 'zod'
import { dayInWords } from '@/kernel/day-in-words'
import type { Locale } from '@/kernel/locale'
import { LibraryCardMail, type LibraryCardMailProps } from '@/features/requests/emails/library-card-mail'
import {
  type CardWay,
  type Library,
  LIBRARY_CARD_CENTS,
  LIBRARY_NAMES,
} from '@/features/requests/domain/libraries'
import { getPortal } from '@/platform/database/get-portal'
import { env } from '@/platform/env'
import { pathnames } from '@/platform/i18n/pathnames'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { type MailWords, mailWords } from '@/platform/mail/mail-words'

const input = z.object({ request: z.int(), state: z.enum(['requested', 'ready', 'activated', 'refused']) })

export const sendLibraryCardMailTask: Task = (payload) => sendLibraryCardMail(input.parse(payload))

/** Tells the asker how far the card is, in the asker's language; what has moved on meanwhile is told by the later mail. */
export async function sendLibraryCardMail({ request, state }: z.output<typeof input>): Promise<void> {
  const about = await findAddressee(request)
  if (about?.state !== state) return
  const { locale, name, email, reason } = about
  const t = await mailWords(locale, 'requests.libraryCard.mail')
  const body = createElement(LibraryCardMail, {
    ...{ locale, t, state, name },
    paragraphs: paragraphsOf(state, about, t),
    reason: state === 'refused' ? reason : null,
    href: `${env().APP_URL}/${locale}${pathnames['/my/requests'][locale]}`,
  })
  await deliverMail({ to: email, subject: t(`${state}.subject`), body })
}

function paragraphsOf(
  state: LibraryCardMailProps['state'],
  about: Addressee,
  t: MailWords,
): readonly string[] {
  const { locale, library, way, activeUntil } = about
  const where = { library: library ? LIBRARY_NAMES[library][locale] : '' }
  switch (state) {
    case 'requested':
      return [t(`requested.${way}`, where), t('requested.free', { price: String(LIBRARY_CARD_CENTS / 100) })]
    case 'ready':
      return [t(`ready.${way}`, where)]
    case 'activated':
      return [
        activeUntil ? t('activated.until', { date: dayOf(activeUntil, locale) }) : t('activated.forLife'),
        t('activated.use'),
      ]
    case 'refused':
      return [t('refused.text')]
  }
}

const dayOf = (day: string, locale: Locale): string => dayInWords(new Date(`${day}T12:00:00Z`), locale)

type Addressee = {
  readonly state: string
  readonly library: Library | null
  readonly way: CardWay
  readonly reason: string | null
  readonly activeUntil: string | null
  readonly name: string
  readonly email: string
  readonly locale: Locale
}

/** The confirmed private address first; null when no mail reaches them, or they died. */
async function findAddressee(request: number): Promise<Addressee | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute<Addressee>(sql`
    select r.state::text as state, r.library::text as library, r.way::text as way, r.reason,
      r.active_until as "activeUntil", coalesce(c.preferred_name, c.given_name, c.family_name) as name,
      c.email, c.language as locale
    from library_card_requests r join alumni_contacts c on c.alumnus_id = r.alumnus_id
    where r.id = ${request} and c.email is not null and c.state <> 'undeliverable' and not c.deceased
    order by c.kind = 'private' desc, c.state = 'confirmed' desc, c.email limit 1`)
  return rows[0] ?? null
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { createElement } from 'react'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { env } from '@/platform/env'
import { deliverMail } from '@/platform/mail/deliver-mail'
import { mailWords } from '@/platform/mail/mail-words'
import { whenOf } from '../domain/event-time'
import type { RegistrationMailOrder } from '../domain/registration-mail-order'
import {
  eventPath,
  guestRegistrationPath,
  offerPath,
  ownRegistrationPath,
} from '../domain/registration-paths'
import type { Sale } from '../domain/sale'
import { RegistrationMail } from '../emails/registration-mail'
import { findRegistrationById, type Registration } from '../queries/find-registration'
import { findSale } from '../queries/find-sale'
import { findWaitingEntryById, type WaitingEntry } from '../queries/find-waiting-entry'
import { accessToken } from './access-token'

/** Writes to a booker, or to somebody who waits, about what happened; what is no longer so is not told. */
export async function sendRegistrationMail(
  portal: Payload,
  { order, now }: { readonly order: RegistrationMailOrder; readonly now: Date },
): Promise<void> {
  const { drizzle } = portal.db
  const about =
    'entryId' in order
      ? await findWaitingEntryById(drizzle, order.entryId, now)
      : await findRegistrationById(drizzle, order.registrationId, { now })
  const sale = about && (await findSale(drizzle, about.eventId))
  if (!about || !sale || isMoot(order, about)) return
  const { locale, name, email } = about
  const t = await mailWords(locale, 'registrations.mail')
  const facts = factsOf(order, about, sale)
  const told = order.kind === 'confirmed' ? await toldToRegistrants(portal, sale.eventId, locale) : null
  const body = createElement(RegistrationMail, {
    locale,
    t,
    kind: order.kind,
    name,
    facts,
    hasRefund: 'refundCents' in order && order.refundCents > 0,
    fromOrganiser: told?.text ?? null,
    onlineLink: told?.link ?? null,
    href: `${env().APP_URL}${pathOf(order, about, sale)}`,
  })
  // Tickets as PDF and an entry for the calendar are attached here once there are such documents.
  await deliverMail({ to: email, subject: t(`${order.kind}.subject`, facts), body })
}

/** A hold that has run out, or an offer that was taken, needs no mail any more. */
function isMoot({ kind }: RegistrationMailOrder, about: Registration | WaitingEntry): boolean {
  if (kind === 'guest') return about.state !== 'held'
  if (kind === 'confirmed') return about.state !== 'confirmed'
  if (kind === 'offer') return about.state !== 'offered'
  return kind === 'waiting' && about.state !== 'waiting'
}

function factsOf(
  order: RegistrationMailOrder,
  about: Registration | WaitingEntry,
  sale: Sale,
): Readonly<Record<string, string>> {
  const { locale, code } = about
  const when = whenOf(sale, locale)
  const until = 'offeredUntil' in about ? about.offeredUntil : about.holdUntil
  return {
    event: textFor(locale, sale.title).text,
    code,
    when: `${when.date}, ${when.time}`,
    count: String(countOf(order, about)),
    until: until === null ? '' : momentOf(until, locale),
    position: String('position' in about ? (about.position ?? '') : ''),
    refund: moneyInWords('refundCents' in order ? order.refundCents : 0, locale),
  }
}

function countOf(order: RegistrationMailOrder, about: Registration | WaitingEntry): number {
  if ('partySize' in about) return about.partySize
  if ('ticketIds' in order) return order.ticketIds.length
  return about.tickets.filter(({ state }) => state === 'held' || state === 'confirmed').length
}

/** A moment on the association's own clock, which is where it is counted. */
function momentOf(moment: Date, locale: Locale): string {
  const timed = { startsAt: moment.toISOString(), endsAt: moment.toISOString(), timeZone: 'Europe/Brussels' }
  const { date, time } = whenOf(timed, locale)
  return `${date}, ${time.split('–')[0]}`
}

function pathOf({ kind }: RegistrationMailOrder, about: Registration | WaitingEntry, sale: Sale): string {
  const { locale, code } = about
  if (kind === 'offer-lapsed' || kind === 'waiting-for-nothing')
    return eventPath(locale, textFor(locale, sale.slug).text)
  if ('partySize' in about) return offerPath(locale, accessToken('waiting-entry', code))
  return about.alumnusId === null
    ? guestRegistrationPath(locale, accessToken('registration', code))
    : ownRegistrationPath(locale, code)
}

async function toldToRegistrants(
  portal: Payload,
  eventId: number,
  locale: Locale,
): Promise<{ readonly text: string | null; readonly link: string | null }> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select e.registration_online_link as link,
           (select registration_confirmation_text from events_locales
            where _parent_id = e.id and registration_confirmation_text <> ''
            order by _locale::text = ${locale} desc limit 1) as text
    from events e where e.id = ${eventId}`)
  return (rows[0] as { text: string | null; link: string | null } | undefined) ?? { text: null, link: null }
}

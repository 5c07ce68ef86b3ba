import type { Payload } from 'payload'
import { createElement } from 'react'
import { type Locale, textFor } from '@/kernel/locale'
import { moneyInWords } from '@/kernel/money'
import { TIME_ZONE } from '@/kernel/time-zone'
import type { Database } from '@/platform/database/drizzle-of'
import { env } from '@/platform/env'
import { deliverMail } from '@/platform/mail/deliver-mail'
import type { Attachment } from '@/platform/mail/send-mail'
import { type MailWords, mailWords } from '@/platform/mail/mail-words'
import { momentInWords, whenOf } from '../domain/event-time'
import type { RegistrationMailOrder } from '../domain/registration-mail-order'
import {
  eventPath,
  guestRegistrationPath,
  offerPath,
  ownRegistrationPath,
} from '../domain/registration-paths'
import type { Sale } from '../domain/sale'
import { RegistrationMail } from '../emails/registration-mail'
import { type AttendedEvent, findAttendedEvent } from '../queries/find-attended-event'
import { findRegistrationById, type Registration } from '../queries/find-registration'
import { findSale } from '../queries/find-sale'
import { findWaitingEntryById, type WaitingEntry } from '../queries/find-waiting-entry'
import { accessToken } from './access-token'
import { changesInWords } from './changes-in-words'
import { drawTickets } from './draw-tickets'
import { findToldFacts, keepFirstToldFacts, keepToldFacts, toldFactsOf } from './told-facts'
import { writeCalendarEntry } from './write-calendar-entry'

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
  const event = await findAttendedEvent(drizzle, about.eventId)
  if (!event) return
  const changes = order.kind === 'changed' ? await changesSinceTold(drizzle, { order, event, locale, t }) : []
  // Told already by a mail that left after this change too, or changed back before anybody was told.
  if (order.kind === 'changed' && changes.length === 0) return
  const isConfirmed = order.kind === 'confirmed'
  const body = createElement(RegistrationMail, {
    locale,
    t,
    kind: order.kind,
    name,
    facts,
    hasRefund: 'refundCents' in order && order.refundCents > 0,
    changes,
    fromOrganiser: isConfirmed ? textFor(locale, event.confirmationText).text || null : null,
    onlineLink: isConfirmed || order.kind === 'changed' ? event.onlineLink : null,
    href: `${env().APP_URL}${pathOf(order, about, sale)}`,
  })
  const attachments = await attachmentsOf(order, { about, sale, event })
  await deliverMail({ to: email, subject: t(`${order.kind}.subject`, facts), body, attachments })
  if (order.kind !== 'changed' && order.kind !== 'confirmed') return
  const told = { registrationId: order.registrationId, facts: toldFactsOf(event) }
  if (order.kind === 'changed') await keepToldFacts(drizzle, told)
  else await keepFirstToldFacts(drizzle, told)
}

/** What is other now than the booker was last told; of two changes that follow closely one mail tells both. */
async function changesSinceTold(
  database: Database,
  {
    order,
    ...now
  }: {
    readonly order: Extract<RegistrationMailOrder, { kind: 'changed' }>
    readonly event: AttendedEvent
    readonly locale: Locale
    readonly t: MailWords
  },
): Promise<readonly string[]> {
  const told = await findToldFacts(database, order.registrationId)
  return changesInWords({ before: told ?? order.before, ...now })
}

/** Tickets and the entry for the agenda go along with what makes them valid or changes them. */
async function attachmentsOf(
  { kind }: RegistrationMailOrder,
  {
    about,
    sale,
    event,
  }: { readonly about: Registration | WaitingEntry; readonly sale: Sale; readonly event: AttendedEvent },
): Promise<readonly Attachment[]> {
  if ('partySize' in about || (kind !== 'confirmed' && kind !== 'changed' && kind !== 'event-cancelled'))
    return []
  const { locale } = about
  const entry = await writeCalendarEntry(event, locale)
  if (kind === 'event-cancelled') return [entry]
  const tickets = await drawTickets(about, { sale, event, locale })
  return tickets ? [tickets, entry] : [entry]
}

/** A hold that has run out, or an offer that was taken, needs no mail any more. */
function isMoot({ kind }: RegistrationMailOrder, about: Registration | WaitingEntry): boolean {
  if (kind === 'guest') return about.state !== 'held'
  if (kind === 'confirmed' || kind === 'changed') return about.state !== 'confirmed'
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
  const { date, time } = momentInWords(moment, { timeZone: TIME_ZONE, locale })
  return `${date}, ${time}`
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

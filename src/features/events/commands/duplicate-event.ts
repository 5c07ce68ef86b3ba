import type { Event } from '@payload-types'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { LOCALES, type Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import type { StaffMember } from '@/platform/auth/staff-access'
import { inTransaction, type Tx } from '@/platform/database/in-transaction'
import { dayOf } from '../domain/event-time'
import { daysBetween, type Move, moveBy } from '../domain/moved-days'
import { mayRunEvent } from '../queries/may-run-event'
import { copySales } from './copy-sales'

export type DuplicateRefusal = 'event-unknown' | 'no-time'

/**
 * Makes a draft of an event anew on another day, with its texts in both languages, its tickets, quotas, questions and policy:
 * all its moments move along by the same number of days. Nobody is registered for it. Returns the id of the new event.
 */
export async function duplicateEvent(
  portal: Payload,
  asked: { readonly eventId: number; readonly onDay: string; readonly staff: StaffMember },
): Promise<Result<number, DuplicateRefusal>> {
  const { eventId, onDay, staff } = asked
  if (!(await mayRunEvent(portal.db.drizzle, { eventId, staff }))) return refused('event-unknown')
  const [nl, en] = await Promise.all(LOCALES.map((locale) => readEvent(portal, { id: eventId, locale })))
  if (!nl?.startsAt || !nl.endsAt || !en) return refused('no-time')
  const user = await portal.findByID({ collection: 'staff', id: staff.id, depth: 0, overrideAccess: true })
  const move = moveBy(daysBetween(dayOf(nl, nl.startsAt), onDay), nl.timeZone)
  return inTransaction(portal, async (context) => {
    const as = {
      depth: 0,
      draft: true,
      user: { ...user, collection: 'staff' },
      overrideAccess: false,
    } as const
    const made = await portal.create({
      collection: 'events',
      locale: 'nl',
      data: {
        ...wordsOf(nl),
        ...factsOf(nl, move),
        slug: await freeSlug(context.tx, { of: nl.slug, locale: 'nl', onDay }),
      } as Event,
      req: context.req,
      ...as,
    })
    await portal.update({
      collection: 'events',
      id: made.id,
      locale: 'en',
      data: {
        ...wordsOf(en),
        slug: await freeSlug(context.tx, { of: en.slug, locale: 'en', onDay }),
      } as Event,
      req: context.req,
      ...as,
    })
    await copySales(portal, { context, from: eventId, to: made.id, move })
    return ok(made.id)
  })
}

/** As it stands in the form, for that is what somebody looks at who asks for it again. */
const readEvent = (portal: Payload, { id, locale }: { readonly id: number; readonly locale: Locale }) =>
  portal.findByID({
    collection: 'events',
    id,
    locale,
    draft: true,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
  })

function wordsOf(event: Event) {
  const { title, summary, body, registration } = event
  return {
    title,
    ...(summary && { summary }),
    ...(body && { body }),
    ...(registration?.confirmationText && {
      registration: { confirmationText: registration.confirmationText },
    }),
  }
}

function factsOf(event: Event, move: Move) {
  const { chapters, image, timeZone, venue, audience, languages, registration } = event
  return {
    ...{ chapters, image, timeZone, venue, audience, languages },
    startsAt: move.moment(event.startsAt),
    endsAt: move.moment(event.endsAt),
    state: 'scheduled',
    sequence: 0,
    _status: 'draft',
    registration: registration && {
      opensAt: move.moment(registration.opensAt),
      closesAt: move.moment(registration.closesAt),
      hasWaitingList: registration.hasWaitingList,
      policy: registration.policy,
      onlineLink: registration.onlineLink,
      confirmationText: registration.confirmationText,
      tiers: registration.tiers?.map(({ daysBefore, day, refundPercent, feeCents }) => ({
        ...{ daysBefore, refundPercent, feeCents },
        day: day ? move.day(day) : day,
      })),
    },
  }
}

/** The address of the original with the year in it: "concert", "concert-2026" and then "concert-2027". */
async function freeSlug(
  tx: Tx,
  { of, locale, onDay }: { readonly of: string | null; readonly locale: Locale; readonly onDay: string },
): Promise<string | undefined> {
  if (!of) return undefined
  const stem = `${of.replace(/-\d{4}(-\d+)?$/, '')}-${onDay.slice(0, 4)}`
  const { rows } = await tx.execute(sql`
    select slug from events_locales where _locale::text = ${locale} and slug like ${`${stem}%`}`)
  const taken = new Set(rows.map(({ slug }) => slug))
  const candidates = [stem, ...Array.from({ length: taken.size }, (_unused, index) => `${stem}-${index + 2}`)]
  return candidates.find((slug) => !taken.has(slug))
}

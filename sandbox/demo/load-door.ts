import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { newTicketSecret } from '@/features/events/commands/new-ticket-secret'
import { newReadableCode } from '@/kernel/readable-code'
import { createInBoth } from './create-in-both'
import { type Ids, idOf } from './load-association'

/** Tonight's event, whose door the officer keeps. */
export const TONIGHT = { nl: 'avond-van-de-ingenieurs', en: 'engineers-night' } as const

const GUESTS = 48

/**
 * An event of the engineers that goes on today, sold out to alumni: so there is a door to stand at. It is for alumni alone, and
 * on no public page.
 */
export async function loadDoor(
  portal: Payload,
  { chapterIds, today }: { readonly chapterIds: Ids; readonly today: string },
): Promise<void> {
  const event = await createInBoth(portal, 'events', (locale) => ({
    title: locale === 'nl' ? 'Avond van de ingenieurs' : 'Engineers’ night',
    slug: TONIGHT[locale],
    summary:
      locale === 'nl'
        ? 'Met de hele kring bij elkaar in het kasteel, zonder toespraken.'
        : 'The whole chapter together in the castle, without speeches.',
    startsAt: `${today}T08:00:00.000Z`,
    endsAt: `${today}T22:30:00.000Z`,
    timeZone: 'Europe/Brussels',
    venue: { kind: 'place', name: 'Kasteel Arenberg', town: 'Heverlee', country: 'BE' },
    audience: 'alumni',
    state: 'scheduled',
    languages: ['nl'],
    chapters: [idOf(chapterIds, 'engineering')],
  }))
  const quota = await createInBoth(portal, 'event-quotas', (locale) => ({
    event,
    name: locale === 'nl' ? 'Ridderzaal' : 'Knights’ hall',
    size: GUESTS,
  }))
  const type = await createInBoth(portal, 'ticket-types', (locale) => ({
    event,
    name: locale === 'nl' ? 'Avond met buffet' : 'Evening with buffet',
    priceCents: 0,
    minPerBooking: 1,
    maxPerBooking: 4,
    position: 1,
    quotas: [quota],
  }))
  await sellTo(portal, { event, quota, type })
}

/** As if they had registered weeks ago: nobody gets a mail of it. */
async function sellTo(
  portal: Payload,
  { event, quota, type }: { readonly event: number; readonly quota: number; readonly type: number },
): Promise<void> {
  const { rows } = await portal.db.drizzle.execute(sql`
    select distinct on (alumnus_id) alumnus_id, concat_ws(' ', given_name, family_name) as name, lower(email) as email
    from alumni_contacts where not deceased and email is not null
    order by alumnus_id limit ${GUESTS}`)
  const guests = rows.map((row) => ({ ...row, code: newReadableCode('R'), secret: newTicketSecret() }))
  await portal.db.drizzle.execute(sql`
    with guest as (
      select * from json_to_recordset(${JSON.stringify(guests)}::json)
        as g(alumnus_id integer, name text, email text, code text, secret text)
    ), booked as (
      insert into registrations (code, event_id, alumnus_id, name, email, locale, booking_key, state, policy, total_cents,
                                 is_email_proved, confirmed_at)
      select code, ${event}, alumnus_id, name, email, 'nl', gen_random_uuid(), 'confirmed', '{"steps":[]}', 0, true, now()
      from guest returning id, code
    )
    insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, attendee_name, price_cents,
                                      price_rule, secret)
    select booked.id, ${event}, ${type}, array[${quota}::integer], 'confirmed', guest.name, 0, 'free', guest.secret
    from booked join guest using (code)`)
}

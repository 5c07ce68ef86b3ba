import { randomBytes } from 'node:crypto'
import { type APIRequestContext, expect } from '@playwright/test'
import { withDatabase } from './alumnus'

export type DoorTicket = { readonly name: string; readonly secret: string }

/** An event of the officer's chapter that goes on at this moment, for alumni, with a ticket sold to each of these names. */
export async function anEventTonight(
  office: APIRequestContext,
  tickets: readonly DoorTicket[],
): Promise<{ readonly id: number; readonly slug: string }> {
  const slug = `deur-${randomBytes(4).toString('hex')}`
  const chapter = await chapterOfOfficer()
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString()
  const made = await post(office, 'events', {
    title: `Feest ${slug}`,
    slug,
    startsAt: hours(-1),
    endsAt: hours(4),
    timeZone: 'Europe/Brussels',
    venue: { kind: 'place', name: 'Aula', town: 'Leuven', country: 'BE' },
    audience: 'alumni',
    state: 'scheduled',
    languages: ['nl'],
    chapters: [chapter],
    _status: 'published',
  })
  const quota = await post(office, 'event-quotas', { event: made, name: 'Zaal', size: 50 })
  const type = await post(office, 'ticket-types', {
    event: made,
    name: 'Feestganger',
    priceCents: 0,
    minPerBooking: 1,
    maxPerBooking: 5,
    position: 1,
    quotas: [quota],
  })
  for (const ticket of tickets) await sell({ event: made, quota, type }, ticket)
  return { id: made, slug }
}

/** Base32, as the portal makes them. */
export const aSecret = (): string =>
  [...randomBytes(32)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')

async function post(office: APIRequestContext, collection: string, data: object): Promise<number> {
  const answer = await office.post(`/api/payload/${collection}?locale=nl`, { data })
  expect(answer.status(), `${collection}: ${await answer.text()}`).toBe(201)
  return ((await answer.json()) as { doc: { id: number } }).doc.id
}

const chapterOfOfficer = () =>
  withDatabase(async (client) => {
    const { rows } = await client.query<{ id: number }>(
      `select r.chapters_id as id from staff s join staff_rels r on r.parent_id = s.id where s.email = 'officer@alumninet.example'`,
    )
    return rows[0]?.id ?? 0
  })

const sell = (
  { event, quota, type }: { readonly event: number; readonly quota: number; readonly type: number },
  { name, secret }: DoorTicket,
) =>
  withDatabase((client) =>
    client.query(
      `with booked as (
         insert into registrations (code, event_id, name, email, locale, booking_key, state, policy, total_cents, is_email_proved,
                                    confirmed_at)
         values ($1, $2, $3, $4, 'nl', gen_random_uuid(), 'confirmed', '{"steps":[]}', 0, true, now()) returning id
       )
       insert into registration_tickets (registration_id, event_id, ticket_type_id, quota_ids, state, attendee_name, price_cents,
                                         price_rule, secret)
       select id, $2, $5, array[$6::integer], 'confirmed', $3, 0, 'free', $7 from booked`,
      [
        `R-${randomBytes(5).toString('hex').toUpperCase()}`,
        event,
        name,
        `${secret.toLowerCase()}@geheim.example`,
        type,
        quota,
        secret,
      ],
    ),
  )

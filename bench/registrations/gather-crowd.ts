import { randomUUID } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import { openPayload } from '../../scripts/stack/open-payload'

export type Crowd = {
  readonly eventId: number
  readonly slug: string
  readonly ticketTypeId: number
  /** Of somebody each, who is signed in and has nothing yet. */
  readonly cookies: readonly string[]
}

/** An event with one quota that all want, and people who are signed in, agreed to the terms and can be reached by mail. */
export async function gatherCrowd({ people }: { readonly people: number }): Promise<Crowd> {
  const portal = await openPayload()
  const mark = randomUUID().slice(0, 8)
  const all = { overrideAccess: true, depth: 0, locale: 'nl' } as const
  const { id: chapter } = await portal.create({
    collection: 'chapters',
    data: { name: 'Kring', slug: `kring-${mark}`, kind: 'regional', _status: 'published' },
    ...all,
  })
  const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
  const slug = `feest-${mark}`
  const { id: eventId } = await portal.create({
    collection: 'events',
    data: {
      title: 'Feest',
      slug,
      startsAt: inDays(30),
      endsAt: inDays(31),
      timeZone: 'Europe/Brussels',
      venue: { kind: 'place', name: 'Aula', town: 'Leuven', country: 'BE' },
      audience: 'public',
      state: 'scheduled',
      languages: ['nl'],
      sequence: 0,
      chapters: [chapter],
      _status: 'published',
    },
    ...all,
  })
  const { id: quota } = await portal.create({
    collection: 'event-quotas',
    data: { event: eventId, name: 'Zaal', size: 1_000_000 },
    ...all,
  })
  const { id: ticketTypeId } = await portal.create({
    collection: 'ticket-types',
    data: {
      event: eventId,
      name: 'Ticket',
      priceCents: 0,
      minPerBooking: 1,
      maxPerBooking: 4,
      position: 1,
      quotas: [quota],
    },
    ...all,
  })
  return { eventId, slug, ticketTypeId, cookies: await signedIn(portal.db.drizzle, people) }
}

type Drizzle = Awaited<ReturnType<typeof openPayload>>['db']['drizzle']

async function signedIn(drizzle: Drizzle, people: number): Promise<readonly string[]> {
  const { TERMS_VERSION } = await import('../../src/platform/auth/terms-version')
  const { sessionToken } = await import('../../src/platform/auth/session-token')
  const { sessionCookie } = await import('../../src/platform/auth/session-cookie')
  const sessions = Array.from({ length: people }, (_unused, index) => ({
    number: `q${String(Date.now() % 1_000).padStart(3, '0')}${String(index).padStart(4, '0')}`,
    session: randomUUID(),
  }))
  await drizzle.execute(sql`
    with person as (
      select * from json_to_recordset(${JSON.stringify(sessions)}::json) as p(number text, session uuid)
    ), registered as (
      insert into alumni (number, given_name, family_name, language, source)
      select number, 'Mieke', 'Verdonck', 'nl', 'office' from person returning id, number
    ), reachable as (
      insert into alumni_emails (id, _parent_id, _order, address, kind, state, source)
      select number, id, 1, number || '@alumninet.example', 'private', 'confirmed', 'office' from registered
    ), active as (
      insert into accounts (alumnus_id, password_hash, activated_at, password_changed_at, terms_version, terms_accepted_at)
      select id, '$argon2id$none', now(), now(), ${TERMS_VERSION}, now() from registered
    )
    insert into alumnus_sessions (id, alumnus_id, created_at, last_seen_at, expires_at, kept)
    select session, registered.id, now(), now(), now() + interval '1 day', false from person join registered using (number)`)
  const { name } = sessionCookie()
  return Promise.all(sessions.map(async ({ session }) => `${name}=${await sessionToken(session)}`))
}

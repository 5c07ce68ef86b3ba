import { sql } from '@payloadcms/db-postgres'
import type { Event } from '@payload-types'
import type { CollectionAfterChangeHook } from 'payload'
import { drizzleOf } from '@/platform/database/drizzle-of'
import { enqueueWith } from '@/platform/jobs/enqueue'
import { changeOf, type ToldFacts } from '../domain/event-change'

/**
 * Another time or place, for all to see: everybody who is registered is told, by a job. Compared with what was published
 * last, for between two publications lie drafts; the row of it is locked, so of two saves each sees the other's.
 */
export const tellRegistrants: CollectionAfterChangeHook<Event> = async ({ doc, req }) => {
  if (doc._status !== 'published') return doc
  const database = await drizzleOf(req)
  const facts = factsOf(doc)
  const { rows } = await database.execute(
    sql`select facts from told_events where event_id = ${doc.id} for update`,
  )
  const before = (rows[0] as { facts: ToldFacts } | undefined)?.facts
  await database.execute(sql`
    insert into told_events (event_id, facts) values (${doc.id}, ${JSON.stringify(facts)}::jsonb)
    on conflict (event_id) do update set facts = excluded.facts`)
  if (before && doc.state === 'scheduled' && changeOf(before, facts))
    await enqueueWith(req, 'tell-registrants', {
      payload: { eventId: doc.id, sequence: doc.sequence, before, changedAt: new Date().toISOString() },
      jobKey: `tell-registrants:${doc.id}:${doc.sequence}`,
    })
  return doc
}

const factsOf = ({ startsAt, endsAt, timeZone, venue, registration }: Event): ToldFacts => ({
  startsAt: new Date(startsAt).toISOString(),
  endsAt: new Date(endsAt).toISOString(),
  timeZone,
  venue: {
    kind: venue.kind,
    name: venue.name ?? '',
    address: venue.address ?? '',
    town: venue.town ?? '',
    country: venue.country ?? '',
  },
  onlineLink: registration?.onlineLink ?? '',
})

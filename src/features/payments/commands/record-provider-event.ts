import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { joiningWrites } from '@/platform/database/joining-writes'
import { type ProviderMessage, readSignedMessage } from '@/platform/stripe/provider-message'

export type SignedPost = { readonly rawBody: string; readonly signature: string | null; readonly now: Date }

type Kept = { readonly message: ProviderMessage; readonly rawBody: string; readonly now: Date }

/**
 * Puts a signed message of the provider in the inbox, once by its id, with the job that works it off. The provider sends
 * many at a time and waits for each answer: those that come while one is being written are written together. What
 * nobody of ours signed is refused; what we do not know is kept.
 */
export async function recordProviderEvent(
  portal: Payload,
  { rawBody, signature, now }: SignedPost,
): Promise<Result<'recorded' | 'known', 'signature-is-wrong'>> {
  const message = readSignedMessage(rawBody, { signature })
  if (!message) return refused('signature-is-wrong')
  return ok(await inboxOf(portal)({ message, rawBody, now }))
}

const inboxes = new WeakMap<object, (kept: Kept) => Promise<'recorded' | 'known'>>()

function inboxOf(portal: Payload): (kept: Kept) => Promise<'recorded' | 'known'> {
  const { db } = portal
  const known = inboxes.get(db)
  if (known) return known
  const inbox = joiningWrites<Kept, 'recorded' | 'known'>((kept) => writeDown(portal, kept), { most: 100 })
  inboxes.set(db, inbox)
  return inbox
}

/** One statement: rows, bodies and jobs are there together or not at all. */
async function writeDown(portal: Payload, kept: readonly Kept[]): Promise<readonly ('recorded' | 'known')[]> {
  const messages = kept.map(({ message, rawBody, now }) => ({
    provider_id: message.id,
    type: message.type,
    object_id: message.object.id,
    body: rawBody,
    received_at: now.toISOString(),
  }))
  const { rows } = await portal.db.drizzle.execute(sql`
    with told as (
      select distinct on (provider_id) * from json_to_recordset(${JSON.stringify(messages)}::json)
        as m(provider_id text, type text, object_id text, body text, received_at timestamptz)
      order by provider_id
    ), fresh as (
      insert into provider_events (provider_id, type, object_id, state, received_at)
      select provider_id, type, object_id, 'received', received_at from told
      on conflict (provider_id) do nothing returning id, provider_id
    ), bodies as (
      insert into provider_event_bodies (event_id, body)
      select fresh.id, told.body from fresh join told using (provider_id)
    ), jobs as (
      select count(*) from graphile_worker.add_jobs((
        select coalesce(array_agg((
          'process-provider-event', json_build_object('eventId', id), null, null, null, 'provider-event:' || id, null, null
        )::graphile_worker.job_spec), '{}') from fresh))
    )
    select provider_id from fresh, jobs`)
  const recorded = new Set((rows as { provider_id: string }[]).map(({ provider_id }) => provider_id))
  return messages.map(({ provider_id }) => (recorded.delete(provider_id) ? 'recorded' : 'known'))
}

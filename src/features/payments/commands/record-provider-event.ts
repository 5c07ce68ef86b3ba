import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { ok, type Result, refused } from '@/kernel/result'
import { readSignedMessage } from '@/platform/stripe/provider-message'

export type SignedPost = { readonly rawBody: string; readonly signature: string | null; readonly now: Date }

/**
 * Puts a signed message of the provider in the inbox, once by its id, with the job that works it off: one statement, for
 * the provider waits. What nobody of ours signed is refused; what we do not know is kept.
 */
export async function recordProviderEvent(
  portal: Payload,
  { rawBody, signature, now }: SignedPost,
): Promise<Result<'recorded' | 'known', 'signature-is-wrong'>> {
  const message = readSignedMessage(rawBody, { signature })
  if (!message) return refused('signature-is-wrong')
  const { rows } = await portal.db.drizzle.execute(sql`
    with fresh as (
      insert into provider_events (provider_id, type, object_id, state, received_at)
      values (${message.id}, ${message.type}, ${message.object.id}, 'received', ${now.toISOString()})
      on conflict (provider_id) do nothing returning id
    ), kept as (
      insert into provider_event_bodies (event_id, body) select id, ${rawBody} from fresh
    )
    select graphile_worker.add_job('process-provider-event', json_build_object('eventId', id),
      job_key => 'provider-event:' || id) from fresh`)
  return ok(rows.length > 0 ? 'recorded' : 'known')
}

import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** As long as the provider itself takes refunds and most disputes; after that only what came of a message is kept. */
const KEPT_DAYS = 90

/** Forgets the provider's messages as they came, with the names in them; those not worked off yet stay. */
export async function forgetEventBodies(portal: Payload, { now }: { readonly now: Date }): Promise<void> {
  const until = new Date(now.getTime() - KEPT_DAYS * 86_400_000).toISOString()
  await portal.db.drizzle.execute(sql`
    delete from provider_event_bodies where event_id in (
      select id from provider_events where received_at < ${until} and state <> 'received')`)
}

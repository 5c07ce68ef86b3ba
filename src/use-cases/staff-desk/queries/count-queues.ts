import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** What waits for somebody, by the list it stands in. */
export type Queues = {
  readonly 'number-requests': number
  readonly 'library-card-requests': number
  readonly 'register-proposals': number
  readonly 'register-duplicates': number
}

export async function countQueues(portal: Payload): Promise<Queues> {
  const { rows } = await portal.db.drizzle.execute<Queues>(sql`
    select (select count(*)::int from number_requests where state = 'open') as "number-requests",
           (select count(*)::int from library_card_requests where state in ('requested', 'ready'))
             as "library-card-requests",
           (select count(*)::int from register_proposals where state = 'open') as "register-proposals",
           (select count(*)::int from register_duplicates where state = 'open') as "register-duplicates"`)
  if (!rows[0]) throw new Error('A count came back empty.')
  return rows[0]
}

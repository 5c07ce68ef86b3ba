import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { getPortal } from '@/platform/database/get-portal'

export type RequestAnswer = {
  readonly kind: 'number' | 'correction'
  readonly state: 'open' | 'granted' | 'refused'
  readonly locale: Locale
  /** As the one who asks wrote it. */
  readonly name: string
  /** Where the one who asks can be reached; nobody who is signed in had to say. */
  readonly email: string | null
  readonly linkedTo: number | null
  readonly asker: number | null
  readonly answer: string | null
  /** The person it was linked to has chosen a password before. */
  readonly isActive: boolean
}

/** What the mail about a decided request is made from. */
export async function findRequestAnswer(id: number): Promise<RequestAnswer | null> {
  const { rows } = await (await getPortal()).db.drizzle.execute<RequestAnswer>(sql`
    select kind::text as kind, state::text as state, language::text as locale,
      coalesce(nullif(given_name, ''), family_name) as name, email, linked_to_id as "linkedTo", asker_id as asker,
      nullif(btrim(answer), '') as answer,
      exists (select from accounts where alumnus_id = linked_to_id) as "isActive"
    from number_requests where id = ${id}`)
  return rows[0] ?? null
}

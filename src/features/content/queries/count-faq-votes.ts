import { sql } from '@payloadcms/db-postgres'
import { getPortal } from '@/platform/database/get-portal'

export type FaqVoteCount = { readonly helpful: number; readonly notHelpful: number }

/** How many readers found an answer helpful, and how many did not. */
export async function countFaqVotes(entryId: number): Promise<FaqVoteCount> {
  const portal = await getPortal()
  const { rows } = await portal.db.drizzle.execute<{ helpful: string; not_helpful: string }>(sql`
    select count(*) filter (where helpful) as helpful, count(*) filter (where not helpful) as not_helpful
    from faq_votes where entry_id = ${entryId}`)
  return { helpful: Number(rows[0]?.helpful ?? 0), notHelpful: Number(rows[0]?.not_helpful ?? 0) }
}

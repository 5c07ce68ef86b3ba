import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { drizzleOf } from '@/platform/database/drizzle-of'

/** The programmes that these chapters stand for, by id. */
export async function listCoveredProgrammes(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  chapters: readonly number[],
): Promise<readonly number[]> {
  const { rows } = await (await drizzleOf(req)).execute<{ id: number }>(sql`
    select distinct programme_id as id from chapter_programmes
    where chapter_id = any (${`{${chapters.join(',')}}`}::integer[]) order by id`)
  return rows.map(({ id }) => id)
}

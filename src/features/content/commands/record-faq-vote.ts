import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import { ok, type Result, refused } from '@/kernel/result'
import { getPortal } from '@/platform/database/get-portal'

export type FaqVote = {
  readonly entryId: number
  readonly locale: Locale
  readonly helpful: boolean
  readonly voter: Buffer
  /** `YYYY-MM-DD`. */
  readonly day: string
}

/** Counts one vote a person a day: the last one given stands. Refuses a question that is not public, or when votes are off. */
export async function recordFaqVote({
  entryId,
  locale,
  helpful,
  voter,
  day,
}: FaqVote): Promise<Result<{ readonly helpful: boolean }, 'no-such-question'>> {
  const portal = await getPortal()
  const { rowCount } = await portal.db.drizzle.execute(sql`
    insert into faq_votes (entry_id, voter, day, locale, helpful)
    select id, ${voter}, ${day}::date, ${locale}::_locales, ${helpful}
    from faq_entries
    where id = ${entryId} and _status = 'published'
      and (select features_faq_votes from site_settings limit 1) is not false
    on conflict (entry_id, voter) do update set helpful = excluded.helpful, locale = excluded.locale`)
  return rowCount === 1 ? ok({ helpful }) : refused('no-such-question')
}

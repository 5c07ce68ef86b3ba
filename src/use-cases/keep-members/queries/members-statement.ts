import { sql } from '@payloadcms/db-postgres'
import type { SQL } from 'drizzle-orm'
import { folded } from '@/kernel/folded'
import type { MembersQuestion } from '../domain/members-question'
import type { MembersScope } from '../members-scope'

type Asking = { readonly question: MembersQuestion; readonly scope: Exclude<MembersScope, null> }

/** The standing of everybody asked for at each chapter on that day, as `s`, with the person as `a`; in whatever state. */
export const membersFrom = ({ question, scope }: Asking): SQL => sql`
  membership_standings(${question.day}::date) s
  join alumni a on a.id = s.alumnus_id and not coalesce(a.deceased, false)
    ${scope === 'all' ? sql`` : sql`and s.chapter_id = any (${`{${scope.join(',')}}`}::integer[])`}
    ${question.chapterId === null ? sql`` : sql`and s.chapter_id = ${question.chapterId}`}
    ${sql.join(
      wordsOf(question.words).map((word) => sql`and a.search like ${`%${word}%`}`),
      sql` `,
    )}`

export const inState = ({ state }: MembersQuestion): SQL =>
  state === null ? sql`true` : sql`s.standing = ${state}`

export const NAME = sql`concat_ws(' ', coalesce(a.preferred_name, a.given_name), a.family_name)`

/** The period that tells how somebody came by it: the one around the day, or else the latest before, or the next. */
export const periodOn = (day: string): SQL => sql`
  left join lateral (
    select spans.first_day, spans.last_day, spans.plan_id, spans.origin from membership_spans spans
    where spans.alumnus_id = s.alumnus_id and spans.chapter_id = s.chapter_id
    order by spans.days @> ${day}::date desc, spans.first_day <= ${day}::date desc, spans.first_day desc limit 1
  ) held on true`

/** As the search column is written; signs of LIKE are only signs here, and a number is one word however it is written. */
function wordsOf(typed: string): readonly string[] {
  const number = /^q?[\d .]+$/i.test(typed) ? typed.replace(/[ .]/g, '') : typed
  return folded(number)
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replace(/[\\%_]/g, (sign) => `\\${sign}`))
}

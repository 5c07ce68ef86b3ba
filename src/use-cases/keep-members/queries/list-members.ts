import { sql } from '@payloadcms/db-postgres'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { MembersQuestion, MemberState } from '../domain/members-question'
import type { MembersScope } from '../members-scope'
import { inState, membersFrom, NAME, periodOn } from './members-statement'

export const MEMBERS_A_PAGE = 50

export type ListedMember = {
  readonly alumnusId: number
  /** Upper case. */
  readonly number: string
  readonly name: string
  readonly chapterId: number
  readonly chapter: string
  readonly state: MemberState
  /** The last day paid for, or of grace; null for life, and for who is not (yet) a member. */
  readonly until: string | null
  /** The first day not paid for, or the day on which it begins. */
  readonly since: string | null
  readonly plan: string | null
}

export type MembersPage = {
  readonly members: readonly ListedMember[]
  /** How many there are in each state, whichever was asked for. */
  readonly counts: Readonly<Record<MemberState, number>>
  readonly total: number
}

type Asking = {
  readonly question: MembersQuestion
  readonly scope: Exclude<MembersScope, null>
  readonly locale: Locale
}

/** One page of the members that are asked for, by name; somebody of two chapters stands there twice. */
export async function listMembers(database: Database, asking: Asking): Promise<MembersPage> {
  const { question, locale } = asking
  const [page, counted] = await Promise.all([
    database.execute<ListedMember>(sql`
      select a.id as "alumnusId", upper(a.number) as number, ${NAME} as name, s.chapter_id as "chapterId",
        coalesce(c.name, '') as chapter, s.standing as state, s.until::text as until, s.since::text as since,
        p.name as plan
      from ${membersFrom(asking)}
      left join chapters_locales c on c._parent_id = s.chapter_id and c._locale = ${locale}
      ${periodOn(question.day)}
      left join membership_plans_locales p on p._parent_id = held.plan_id and p._locale = ${locale}
      where ${inState(question)}
      order by lower(a.family_name), lower(a.given_name), a.id, s.chapter_id
      limit ${MEMBERS_A_PAGE} offset ${(question.page - 1) * MEMBERS_A_PAGE}`),
    database.execute<{ state: MemberState; count: number }>(sql`
      select s.standing as state, count(*)::integer as count from ${membersFrom(asking)} group by s.standing`),
  ])
  const countOf = (state: MemberState) => counted.rows.find((row) => row.state === state)?.count ?? 0
  const counts = {
    paying: countOf('paying'),
    'in-grace': countOf('in-grace'),
    upcoming: countOf('upcoming'),
    lapsed: countOf('lapsed'),
  }
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  return { members: page.rows, counts, total: question.state ? counts[question.state] : all }
}

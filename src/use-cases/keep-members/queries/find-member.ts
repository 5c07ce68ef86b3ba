import { sql } from '@payloadcms/db-postgres'
import type { PeriodOrigin } from '@/features/memberships/domain/plan-words'
import type { Cents } from '@/kernel/money'
import type { Locale } from '@/kernel/locale'
import type { Database } from '@/platform/database/drizzle-of'
import type { MembersScope } from '../members-scope'
import { NAME } from './members-statement'

export type MemberPeriod = {
  readonly id: number
  readonly chapterId: number
  readonly chapter: string
  readonly plan: string
  readonly firstDay: string
  /** Null for life. */
  readonly lastDay: string | null
  /** The last day that counted, when it was ended early. */
  readonly endedOn: string | null
  readonly origin: PeriodOrigin
  readonly method: 'bank' | 'cash' | null
  readonly amountCents: Cents
  readonly reason: string | null
  readonly endReason: string | null
}

export type FoundMember = {
  readonly id: number
  readonly number: string
  readonly name: string
  readonly deceased: boolean
  /** At the chapters one may see, the latest first. */
  readonly periods: readonly MemberPeriod[]
}

type Asking = {
  readonly alumnusId: number
  readonly scope: Exclude<MembersScope, null>
  readonly locale: Locale
}

/** A person with all periods; an officer finds only who has one at an own chapter, and sees only those. */
export async function findMember(
  database: Database,
  { alumnusId, scope, locale }: Asking,
): Promise<FoundMember | null> {
  const { rows } = await database.execute<Omit<FoundMember, 'periods'>>(sql`
    select a.id, upper(a.number) as number, ${NAME} as name, coalesce(a.deceased, false) as deceased
    from alumni a where a.id = ${alumnusId}`)
  const person = rows[0]
  if (!person) return null
  const { rows: periods } = await database.execute<MemberPeriod>(sql`
    select m.id, m.chapter_id as "chapterId", coalesce(c.name, '') as chapter, coalesce(p.name, '') as plan,
      m.first_day as "firstDay", m.last_day as "lastDay", m.ended_on as "endedOn", m.origin::text as origin,
      m.method::text as method, m.amount_cents::integer as "amountCents", m.reason, e.reason as "endReason"
    from membership_periods m
    left join membership_endings e on e.period_id = m.id
    left join chapters_locales c on c._parent_id = m.chapter_id and c._locale = ${locale}
    left join membership_plans_locales p on p._parent_id = m.plan_id and p._locale = ${locale}
    where m.alumnus_id = ${alumnusId}
      ${scope === 'all' ? sql`` : sql`and m.chapter_id = any (${`{${scope.join(',')}}`}::integer[])`}
    order by m.first_day desc, m.id desc`)
  if (scope !== 'all' && periods.length === 0) return null
  return { ...person, periods }
}

/** Who has this alumni number, however it is written; null when nobody does. */
export async function findByNumber(database: Database, typed: string): Promise<number | null> {
  const number = typed.toLowerCase().replace(/[\s.]/g, '')
  if (!/^q\d{7}$/.test(number)) return null
  const { rows } = await database.execute<{ id: number }>(sql`select id from alumni where number = ${number}`)
  return rows[0]?.id ?? null
}

export type SoldPlan = {
  readonly id: number
  readonly chapter: string
  readonly plan: string
  readonly priceCents: Cents
}

/** Everything that is or was sold, by chapter. */
export async function listPlans(database: Database, locale: Locale): Promise<readonly SoldPlan[]> {
  const { rows } = await database.execute<SoldPlan>(sql`
    select m.id, coalesce(c.name, '') as chapter, coalesce(p.name, '') as plan, m.price_cents::integer as "priceCents"
    from membership_plans m
    left join chapters_locales c on c._parent_id = m.chapter_id and c._locale = ${locale}
    left join membership_plans_locales p on p._parent_id = m.id and p._locale = ${locale}
    order by c.name, m.position, m.id`)
  return rows
}

/** The chapters that sell membership, of those one may see. */
export async function listSellingChapters(
  database: Database,
  { scope, locale }: Pick<Asking, 'scope' | 'locale'>,
): Promise<readonly { readonly id: number; readonly name: string }[]> {
  const { rows } = await database.execute<{ id: number; name: string }>(sql`
    select chapters.id, coalesce(c.name, '') as name
    from chapters left join chapters_locales c on c._parent_id = chapters.id and c._locale = ${locale}
    where sells_membership(chapters.kind::text)
      ${scope === 'all' ? sql`` : sql`and chapters.id = any (${`{${scope.join(',')}}`}::integer[])`}
    order by c.name`)
  return rows
}

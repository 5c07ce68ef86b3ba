import { sql } from '@payloadcms/db-postgres'
import {
  type Candidate,
  eligiblePlans,
  type OfferedPlan,
  type OfferReason,
} from '@/features/memberships/domain/eligible-plans'
import {
  type BoughtPeriod,
  type LatestPeriod,
  periodOf,
  type PeriodPlan,
  type PeriodRefusal,
  renewableFrom,
} from '@/features/memberships/domain/period-of'
import type { Locale } from '@/kernel/locale'
import type { Cents } from '@/kernel/money'
import type { Database } from '@/platform/database/drizzle-of'

/** What a chapter offers to one person today. */
export type MembershipOffer = {
  readonly chapterId: number
  readonly chapter: string
  readonly slug: string | null
  readonly kind: OfferedPlan['chapterKind']
  readonly reason: OfferReason
  /** They were a member of it before. */
  readonly isKnown: boolean
  readonly plans: readonly OfferedMembership[]
}

export type OfferedMembership = {
  readonly id: number
  readonly name: string
  readonly description: string | null
  readonly priceCents: Cents
  readonly partnerPriceCents: Cents | null
  /** What paying today buys; null when nothing is sold to them now. */
  readonly period: BoughtPeriod | null
  readonly refusal: PeriodRefusal | null
  /** The first day on which it can be renewed, of one that is too early. */
  readonly renewableFrom: string | null
}

type Asked = { readonly alumnusId: number; readonly locale: Locale; readonly day: string }

/** What somebody may buy on a day, the right chapters first; nothing for who died. */
export async function findOffers(
  database: Database,
  { alumnusId, locale, day }: Asked,
): Promise<readonly MembershipOffer[]> {
  const [plans, candidate, held] = [
    await plansOf(database, locale),
    await candidateOf(database, alumnusId),
    await latestPeriods(database, alumnusId),
  ]
  if (!candidate) return []
  return eligiblePlans(plans, { candidate, day }).flatMap(({ chapterId, reason, plans: best }) => {
    const [first] = best
    if (!first) return []
    const latest = held.get(chapterId) ?? null
    return [
      {
        chapterId,
        chapter: first.chapter,
        slug: first.slug,
        kind: first.chapterKind,
        reason,
        isKnown: latest !== null,
        plans: best.map((plan) => offered(plan, { day, latest })),
      },
    ]
  })
}

type PlanRow = OfferedPlan &
  PeriodPlan & {
    readonly name: string
    readonly description: string | null
    readonly partnerPriceCents: Cents | null
    readonly chapter: string
    readonly slug: string | null
  }

function offered(
  plan: PlanRow,
  { day, latest }: { readonly day: string; readonly latest: LatestPeriod | null },
): OfferedMembership {
  const { id, name, description, priceCents, partnerPriceCents } = plan
  const period = periodOf(plan, { joinedOn: day, latest })
  return {
    ...{ id, name, description, priceCents, partnerPriceCents },
    period: period.ok ? period.value : null,
    refusal: period.ok ? null : period.code,
    renewableFrom:
      !period.ok && period.code === 'too-early' && latest?.lastDay
        ? renewableFrom(plan, latest.lastDay)
        : null,
  }
}

async function plansOf(database: Database, locale: Locale): Promise<readonly PlanRow[]> {
  const { rows } = await database.execute(sql`
    select plans.id, plans.chapter_id as "chapterId", chapters.kind::text as "chapterKind",
           plans.price_cents::integer as "priceCents", plans.partner_price_cents::integer as "partnerPriceCents",
           plans.period_model::text as "periodModel", plans.rollover_on as "rolloverOn",
           plans.renewal_window_days::integer as "renewalWindowDays", plans.audience::text as audience,
           plans.max_years_since_graduation::integer as "maxYearsSinceGraduation", plans.max_age::integer as "maxAge",
           plans.on_sale_from as "onSaleFrom", plans.on_sale_until as "onSaleUntil", plans.position::integer as position,
           coalesce(own.name, dutch.name, '') as name, coalesce(own.description, dutch.description) as description,
           coalesce(chapter_own.name, chapter_dutch.name) as chapter, chapter_own.slug,
           array(select programme_id from chapter_programmes where chapter_id = plans.chapter_id) as covers,
           array(select programmes_id from membership_plans_rels
                 where parent_id = plans.id and path = 'programmes' and programmes_id is not null) as programmes
    from membership_plans plans
    join chapters on chapters.id = plans.chapter_id and chapters._status = 'published'
    left join membership_plans_locales own on own._parent_id = plans.id and own._locale = ${locale}::_locales
    left join membership_plans_locales dutch on dutch._parent_id = plans.id and dutch._locale = 'nl'
    left join chapters_locales chapter_own
      on chapter_own._parent_id = chapters.id and chapter_own._locale = ${locale}::_locales
    left join chapters_locales chapter_dutch
      on chapter_dutch._parent_id = chapters.id and chapter_dutch._locale = 'nl'
    order by plans.position, plans.id`)
  return rows as unknown as readonly PlanRow[]
}

async function candidateOf(database: Database, alumnusId: number): Promise<Candidate | null> {
  const { rows } = await database.execute(sql`
    select birth_date as "birthDate", coalesce((
      select json_agg(json_build_object('programmeId', programme_id, 'graduationYear', graduation_year::integer))
      from verified_diplomas where alumnus_id = alumni.id), '[]'::json) as diplomas
    from alumni where id = ${alumnusId} and not coalesce(deceased, false)`)
  return (rows[0] as Candidate | undefined) ?? null
}

async function latestPeriods(
  database: Database,
  alumnusId: number,
): Promise<ReadonlyMap<number, LatestPeriod>> {
  const { rows } = await database.execute(sql`
    select distinct on (chapter_id) chapter_id as "chapterId", last_day::text as "lastDay", grace_days as "graceDays"
    from membership_spans where alumnus_id = ${alumnusId} order by chapter_id, last_day desc nulls first`)
  const found = rows as (LatestPeriod & { chapterId: number })[]
  return new Map(found.map(({ chapterId, ...latest }) => [chapterId, latest]))
}

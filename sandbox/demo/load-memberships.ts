import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { grantPeriod } from '@/features/memberships/commands/grant-period'
import { inTransaction } from '@/platform/database/in-transaction'
import { demoAlumni, demoAlumnus } from './alumni'
import { createInBoth } from './create-in-both'
import { type Ids, idOf } from './load-association'
import { type Candidate, inventedPeriods, type MembersPlan } from './memberships/invented-members'
import { namedPeriods } from './memberships/named-members'
import { demoPlans } from './memberships/plans'

/** What the chapters sell; returns the ids of the plans by their key. */
export async function loadPlans(portal: Payload, chapterIds: Ids): Promise<Ids> {
  const ids = new Map<string, number>()
  for (const [position, { key, chapter, name, description, ...plan }] of demoPlans.entries()) {
    const id = await createInBoth(portal, 'membership-plans', (locale) => ({
      ...plan,
      chapter: idOf(chapterIds, chapter),
      name: name[locale],
      description: description[locale],
      position,
    }))
    ids.set(key, id)
  }
  return ids
}

/** Members, as last year's list would bring them: the named ones in their states, and about six hundred invented ones. */
export async function loadMembers(
  portal: Payload,
  { planIds, today }: { readonly planIds: Ids; readonly today: string },
): Promise<void> {
  for (const { who, plan, firstDay, lastDay } of namedPeriods(today)) {
    const { rows } = await portal.db.drizzle.execute(
      sql`select id from alumni where number = ${demoAlumnus(who).number}`,
    )
    const granted = await inTransaction(portal, (context) =>
      grantPeriod(context, {
        alumnusId: Number(rows[0]?.id),
        planId: idOf(planIds, plan),
        days: { of: 'choice', firstDay, lastDay },
        origin: { kind: 'imported', amountCents: 4000, reason: null },
        grantedBy: null,
      }),
    )
    if (!granted.ok) throw new Error(`The demo's ${who} did not become a member: ${granted.code}.`)
  }
  const periods = inventedPeriods(await candidates(portal), { today })
  await portal.db.drizzle.execute(sql`
    insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, grace_days, origin, amount_cents)
    select made."alumnusId", plans.chapter_id, plans.id, made."firstDay", made."lastDay", plans.grace_days, 'imported',
           plans.price_cents
    from json_to_recordset(${JSON.stringify(periods)}::json)
      as made("alumnusId" integer, "planId" integer, "firstDay" text, "lastDay" text)
    join membership_plans plans on plans.id = made."planId"`)
}

/** Everybody else who lives, with the full price for a year of the chapter of their latest diploma. */
async function candidates(portal: Payload): Promise<readonly Candidate[]> {
  const named = demoAlumni.map(({ number }) => number)
  const { rows } = await portal.db.drizzle.execute(sql`
    select distinct on (alumni.id) alumni.id as "alumnusId", alumni.number, json_build_object(
      'id', plans.id, 'periodModel', plans.period_model, 'rolloverOn', plans.rollover_on,
      'graceDays', plans.grace_days, 'renewalWindowDays', plans.renewal_window_days) as plan
    from alumni
    join verified_diplomas diplomas on diplomas.alumnus_id = alumni.id
    join chapter_programmes covered on covered.programme_id = diplomas.programme_id
    join membership_plans plans on plans.chapter_id = covered.chapter_id
    where not coalesce(alumni.deceased, false) and alumni.number <> all (${`{${named.join(',')}}`}::text[])
      and plans.period_model <> 'lifetime' and plans.max_years_since_graduation is null
    order by alumni.id, diplomas.graduation_year desc, plans.id`)
  return rows as unknown as readonly (Omit<Candidate, 'plan'> & { plan: MembersPlan })[]
}

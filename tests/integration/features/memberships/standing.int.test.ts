import { sql } from '@payloadcms/db-postgres'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entitlementsOn, type HeldPeriod, type Standing } from '@/features/memberships/domain/entitlements'
import { plusDays } from '@/kernel/civil-days'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const START = '2026-01-01'

/** Days before, between and after periods at up to three chapters, some touching, some ended early, some for life. */
const history = fc.record({
  chapters: fc.array(
    fc.record({
      from: fc.integer({ min: 0, max: 60 }),
      periods: fc.array(
        fc.record({
          gap: fc.constantFrom(0, 0, 1, 12, 45),
          days: fc.integer({ min: 1, max: 40 }),
          graceDays: fc.constantFrom(0, 3, 30),
          endedAfter: fc.option(fc.integer({ min: -1, max: 39 }), { freq: 4 }),
        }),
        { maxLength: 4 },
      ),
      isForLife: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  days: fc.array(fc.integer({ min: -5, max: 330 }), { minLength: 3, maxLength: 8 }),
})

type Written = HeldPeriod & { readonly endedOn: string | null }

function periodsOf(
  chapters: (typeof history extends fc.Arbitrary<infer H> ? H : never)['chapters'],
): Written[] {
  return chapters.flatMap(({ from, periods, isForLife }, chapter) => {
    let next = plusDays(START, from)
    return periods.map(({ gap, days, graceDays, endedAfter }, index): Written => {
      const firstDay = plusDays(next, gap)
      const isLast = index === periods.length - 1
      const lastDay = isLast && isForLife ? null : plusDays(firstDay, days - 1)
      const endedOn = endedAfter !== null && endedAfter < days ? plusDays(firstDay, endedAfter) : null
      next = plusDays(firstDay, days)
      return { chapterId: chapter, firstDay, lastDay, graceDays, endedOn }
    })
  })
}

/** The pure rule as the columns of the function. */
function columns(standing: Standing) {
  const { kind } = standing
  return {
    standing: kind,
    until: 'until' in standing ? standing.until : null,
    since:
      kind === 'in-grace'
        ? standing.lapsedOn
        : kind === 'upcoming'
          ? standing.from
          : kind === 'lapsed'
            ? standing.since
            : null,
  }
}

describe('how people stand, in SQL', () => {
  it('is what the rule says, for whatever they held', async () => {
    const plans = await Promise.all([0, 1, 2].map(() => aPlan(portal())))
    let seen = 0
    await fc.assert(
      fc.asyncProperty(history, async ({ chapters, days }) => {
        const { id: alumnusId } = await aRegisteredAlumnus(portal())
        const written = periodsOf(chapters)
        for (const { chapterId, firstDay, lastDay, graceDays, endedOn } of written) {
          const plan = plans[chapterId]
          const { rows } = await portal().db.drizzle.execute(sql`
            insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, grace_days, origin, amount_cents)
            values (${alumnusId}, ${plan?.chapter}, ${plan?.id}, ${firstDay}, ${lastDay}::text, ${graceDays}, 'imported', 0)
            returning id`)
          if (endedOn !== null)
            await portal().db.drizzle.execute(sql`
              insert into membership_endings (period_id, kind, last_day, reason, ended_at)
              values (${rows[0]?.id}::integer, 'corrected', ${endedOn}, 'test', now())`)
        }
        const held = written
          .filter(({ firstDay, endedOn }) => endedOn === null || endedOn >= firstDay)
          .map(
            ({ endedOn, ...period }): HeldPeriod => ({
              ...period,
              chapterId: plans[period.chapterId]?.chapter ?? 0,
              ...(endedOn !== null && { lastDay: endedOn, graceDays: 0 }),
            }),
          )
        for (const offset of days) {
          const day = plusDays(START, offset)
          const rule = entitlementsOn(held, day)
          const { rows } = await portal().db.drizzle.execute(sql`
            select chapter_id, standing, until::text as until, since::text as since
            from membership_standing(${day}::date) where alumnus_id = ${alumnusId}`)
          expect(rows).toEqual(
            rule.standing.kind === 'none' ? [] : [{ chapter_id: rule.chapterId, ...columns(rule.standing) }],
          )
          const each = await portal().db.drizzle.execute(sql`
            select chapter_id, standing, until::text as until, since::text as since
            from membership_standings(${day}::date) where alumnus_id = ${alumnusId} order by chapter_id`)
          expect(each.rows).toEqual(
            rule.chapters.map(({ chapterId, standing }) => ({ chapter_id: chapterId, ...columns(standing) })),
          )
          seen += rows.length
        }
      }),
      { numRuns: 40 },
    )
    expect(seen).toBeGreaterThan(100)
  }, 60_000)

  it('leaves out who died, for the rule and for joins', async () => {
    const plan = await aPlan(portal())
    const { id: alumnusId } = await aRegisteredAlumnus(portal())
    await aPeriod(portal(), { alumnusId, planId: plan.id, firstDay: '2026-10-01', lastDay: null })
    const { findEntitlements } = await import('@/features/memberships/queries/find-entitlements')
    const standing = async () => [
      (await findEntitlements(portal().db.drizzle, { alumnusId, day: '2026-11-28' })).standing.kind,
      (
        await portal().db.drizzle.execute(
          sql`select from membership_standing('2026-11-28') where alumnus_id = ${alumnusId}`,
        )
      ).rows.length,
    ]
    expect(await standing()).toEqual(['paying', 1])
    await portal().db.drizzle.execute(sql`update alumni set deceased = true where id = ${alumnusId}`)
    expect(await standing()).toEqual(['none', 0])
  })
})

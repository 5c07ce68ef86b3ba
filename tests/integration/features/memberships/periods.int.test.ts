import { sql } from '@payloadcms/db-postgres'
import { describe, expect, it } from 'vitest'
import type { Ending } from '@/features/memberships/commands/end-period'
import type { Grant } from '@/features/memberships/commands/grant-period'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aChapter } from '../../../factories/association'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const run = (statement: ReturnType<typeof sql>) => portal().db.drizzle.execute(statement)

/** The constraint, or the code of the trigger, that refused a statement; null when nothing did. */
async function refusedBy(statement: ReturnType<typeof sql>): Promise<string | null> {
  try {
    await run(statement)
    return null
  } catch (error) {
    const { constraint, code } = (error as { cause: { constraint?: string; code?: string } }).cause
    return constraint ?? code ?? 'something else'
  }
}

async function aMemberToBe() {
  const plan = await aPlan(portal())
  const { id: alumnusId } = await aRegisteredAlumnus(portal())
  return { alumnusId, planId: plan.id, chapterId: plan.chapter }
}

async function grant(wish: Partial<Grant> & Pick<Grant, 'alumnusId' | 'planId'>): Promise<string> {
  const { inTransaction } = await import('@/platform/database/in-transaction')
  const { grantPeriod } = await import('@/features/memberships/commands/grant-period')
  const granted = await inTransaction(portal(), (context) =>
    grantPeriod(context, {
      days: { of: 'choice', firstDay: '2026-10-01', lastDay: '2027-09-30' },
      origin: { kind: 'free', reason: 'erelid' },
      grantedBy: null,
      ...wish,
    }),
  )
  return granted.ok ? 'granted' : granted.code
}

async function end(periodId: number, wish: Partial<Ending> = {}): Promise<string> {
  const { inTransaction } = await import('@/platform/database/in-transaction')
  const { endPeriod } = await import('@/features/memberships/commands/end-period')
  const ended = await inTransaction(portal(), (context) =>
    endPeriod(context, {
      periodId,
      kind: 'corrected',
      lastDay: '2026-11-30',
      reason: 'verkeerde kring',
      actor: { kind: 'system', id: null },
      now: new Date('2026-11-30T12:00:00Z'),
      ...wish,
    }),
  )
  return ended.ok ? 'ended' : ended.code
}

/** A free period as a row of its own, past the commands. */
const row = (
  { alumnusId, planId, chapterId }: Awaited<ReturnType<typeof aMemberToBe>>,
  {
    firstDay = '2026-10-01',
    lastDay = '2027-09-30' as string | null,
    origin = 'free',
    reason = 'test' as string | null,
    method = null as string | null,
    amount = 0,
    endedOn = null as string | null,
  } = {},
) => sql`
  insert into membership_periods (alumnus_id, chapter_id, plan_id, first_day, last_day, ended_on, grace_days, origin, reason, method, amount_cents)
  values (${alumnusId}, ${chapterId}, ${planId}, ${firstDay}, ${lastDay}::text, ${endedOn}::text, 30,
          ${origin}::enum_membership_periods_origin, ${reason}::text, ${method}::enum_membership_periods_method, ${amount})`

describe('the database, of periods', () => {
  it('refuses an end before the start, and days that do not exist', async () => {
    const member = await aMemberToBe()
    expect(await refusedBy(row(member, { lastDay: '2026-09-30' }))).toBe('membership_periods_end_after_start')
    expect(await refusedBy(row(member, { firstDay: '2026-02-30' }))).toBe('22008')
    expect(await refusedBy(row(member, { firstDay: '2026-10-1' }))).toBe('membership_periods_days_written')
    expect(await refusedBy(row(member, { lastDay: '2026-10-01' }))).toBe(null)
  })

  it('refuses two of a person at a chapter that share a day, and nothing else', async () => {
    const member = await aMemberToBe()
    const other = await aMemberToBe()
    const otherPlan = await aPlan(portal(), { chapter: member.chapterId })
    expect(await refusedBy(row(member))).toBe(null)
    const overlapping = { firstDay: '2027-09-30', lastDay: '2028-09-30' }
    expect(await refusedBy(row(member, overlapping))).toBe('membership_periods_no_overlap')
    expect(await refusedBy(row({ ...member, planId: otherPlan.id }, overlapping))).toBe(
      'membership_periods_no_overlap',
    )
    expect(await refusedBy(row(member, { firstDay: '2020-01-01', lastDay: null }))).toBe(
      'membership_periods_no_overlap',
    )
    expect(await refusedBy(row(member, { firstDay: '2027-10-01', lastDay: null }))).toBe(null)
    expect(await refusedBy(row({ ...member, alumnusId: other.alumnusId }))).toBe(null)
    expect(await refusedBy(row({ ...other, alumnusId: member.alumnusId }))).toBe(null)
  })

  it('would let them through without the exclusion', async () => {
    const member = await aMemberToBe()
    await run(row(member))
    await portal()
      .db.drizzle.transaction(async (tx) => {
        await tx.execute(sql`alter table membership_periods drop constraint membership_periods_no_overlap`)
        await tx.execute(row(member, { firstDay: '2027-09-30' }))
        const { rows } = await tx.execute(
          sql`select from membership_periods where alumnus_id = ${member.alumnusId}`,
        )
        expect(rows).toHaveLength(2)
        tx.rollback()
      })
      .catch(() => undefined)
    expect(await refusedBy(row(member, { firstDay: '2027-09-30' }))).toBe('membership_periods_no_overlap')
  })

  it('asks a reason for what was paid elsewhere or given, a way for the one and no money for the other', async () => {
    const member = await aMemberToBe()
    expect(await refusedBy(row(member, { reason: null }))).toBe('membership_periods_say_why')
    expect(await refusedBy(row(member, { reason: '  ' }))).toBe('membership_periods_say_why')
    expect(await refusedBy(row(member, { amount: 100 }))).toBe('membership_periods_free_cost_nothing')
    expect(await refusedBy(row(member, { origin: 'elsewhere', amount: 100 }))).toBe(
      'membership_periods_elsewhere_has_a_way',
    )
    expect(await refusedBy(row(member, { origin: 'paid', amount: 100 }))).toBe(
      'membership_periods_bought_by_an_order',
    )
    expect(await refusedBy(row(member, { origin: 'imported', reason: null }))).toBe(null)
  })

  it('keeps a period as it was written, and its plan with its chapter', async () => {
    const member = await aMemberToBe()
    const periodId = await aPeriod(portal(), { ...member, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    for (const statement of [
      sql`update membership_periods set last_day = '2030-09-30' where id = ${periodId}`,
      sql`update membership_periods set ended_on = '2026-11-30' where id = ${periodId}`,
      sql`delete from membership_periods where id = ${periodId}`,
    ])
      expect(await refusedBy(statement)).toBe('55000')
    expect(await refusedBy(row(await aMemberToBe(), { endedOn: '2026-11-30' }))).toBe(
      'membership_begins_whole',
    )
    const elsewhere = (await aPlan(portal())).chapter
    expect(
      await refusedBy(sql`update membership_plans set chapter_id = ${elsewhere} where id = ${member.planId}`),
    ).toBe('membership_periods_plan_id_membership_plans_id_fk')
    expect(await refusedBy(sql`delete from membership_plans where id = ${member.planId}`)).toBe(
      'membership_periods_plan_id_membership_plans_id_fk',
    )
    expect(await refusedBy(sql`delete from alumni where id = ${member.alumnusId}`)).toBe(
      'membership_periods_alumnus_id_alumni_id_fk',
    )
  })

  it('ends a period once, for a reason that stays, and frees its other days', async () => {
    const member = await aMemberToBe()
    const periodId = await aPeriod(portal(), { ...member, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    expect(await end(periodId, { lastDay: '2027-10-01' })).toBe('ends-later')
    expect(await end(periodId, { reason: ' ' })).toBe('reason-required')
    expect(await end(periodId)).toBe('ended')
    expect(await end(periodId)).toBe('already-ended')
    expect(
      await refusedBy(sql`update membership_endings set reason = 'anders' where period_id = ${periodId}`),
    ).toBe('55000')
    expect(await refusedBy(sql`delete from membership_endings where period_id = ${periodId}`)).toBe('55000')
    expect(await grant(member)).toBe('overlaps')
    expect(await grant({ ...member, days: { of: 'choice', firstDay: '2026-12-01', lastDay: null } })).toBe(
      'granted',
    )
    expect(await end(999_999)).toBe('no-such-period')
  })

  it('lets a period that was ended before its first day be as if it never was', async () => {
    const member = await aMemberToBe()
    const periodId = await aPeriod(portal(), { ...member, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    expect(await end(periodId, { kind: 'withdrawn', lastDay: '2026-09-30' })).toBe('ended')
    const { getEntitlements } = await import('@/features/memberships/queries/get-entitlements')
    expect((await getEntitlements(member.alumnusId, '2026-11-01')).standing).toEqual({ kind: 'none' })
    expect(await grant(member)).toBe('granted')
  })
})

describe('the database, of plans', () => {
  it('lets only chapters that sell membership have one', async () => {
    const { id: regional } = await aChapter(portal())
    await expect(aPlan(portal(), { chapter: regional })).rejects.toMatchObject({
      data: { errors: [{ path: 'chapter' }] },
    })
    const { id, chapter } = await aPlan(portal())
    expect(await refusedBy(sql`update membership_plans set chapter_id = ${regional} where id = ${id}`)).toBe(
      'plans_of_selling_chapters',
    )
    expect(await refusedBy(sql`update chapters set kind = 'regional' where id = ${chapter}`)).toBe(
      'plans_of_selling_chapters',
    )
    expect(await refusedBy(sql`update chapters set kind = 'umbrella' where id = ${chapter}`)).toBe(null)
  })

  it.each([
    ['a price of half a cent', { priceCents: 100.5 }, 'membership_plans_priced'],
    ['a rollover day without a year', { periodModel: 'rolling', rolloverOn: '07-01' }, 'rolloverOn'],
    ['a rollover day that does not exist', { rolloverOn: '13-01' }, 'rolloverOn'],
    [
      'a sale that ends before it begins',
      { onSaleFrom: '2027-01-01', onSaleUntil: '2026-12-31' },
      'onSaleUntil',
    ],
    ['no programmes for listed programmes', { audience: 'programmes' }, 'programmes'],
  ] as const)('refuses %s', async (_case, fields, by) => {
    const failure = await aPlan(portal(), fields).then(
      () => null,
      (error: { data?: { errors?: { path: string }[] }; cause?: { constraint?: string } }) =>
        error.data?.errors?.[0]?.path ?? error.cause?.constraint,
    )
    expect(failure).toBe(by)
  })

  it('refuses the same past the form', async () => {
    const { id } = await aPlan(portal())
    for (const [change, by] of [
      [sql`rollover_on = '13-01'`, '22008'],
      [sql`rollover_on = '07-01', period_model = 'rolling'`, 'membership_plans_rollover_in_a_year'],
      [
        sql`on_sale_from = '2027-01-01', on_sale_until = '2026-12-31'`,
        'membership_plans_sale_ends_after_it_begins',
      ],
      [sql`grace_days = -1`, 'membership_plans_whole_numbers'],
    ] as const)
      expect(await refusedBy(sql`update membership_plans set ${change} where id = ${id}`)).toBe(by)
  })
})

describe('the plans of a chapter', () => {
  it('are set by the Office and by its own officers, and read by the treasurer', async () => {
    const { id, chapter } = await aPlan(portal())
    const own = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [chapter] })
    const other = await aStaffMember(portal(), {
      roles: ['chapter-officer'],
      chapters: [(await aPlan(portal())).chapter],
    })
    const treasurer = await aStaffMember(portal(), { roles: ['treasurer'] })
    const editor = await aStaffMember(portal(), { roles: ['editor'] })
    const office = await aStaffMember(portal(), { roles: ['office'] })
    const reprice = (user: object) =>
      portal()
        .update({
          collection: 'membership-plans',
          id,
          data: { priceCents: 3000 },
          user: user as never,
          overrideAccess: false,
        })
        .then(
          () => 'done',
          () => 'refused',
        )
    const read = async (user: object) =>
      (
        await portal().find({
          collection: 'membership-plans',
          where: { id: { equals: id } },
          user: user as never,
          overrideAccess: false,
        })
      ).totalDocs
    expect(await Promise.all([own, office, other, treasurer, editor].map(reprice))).toEqual([
      'done',
      'done',
      'refused',
      'refused',
      'refused',
    ])
    expect([await read(own), await read(office), await read(treasurer), await read(other)]).toEqual([
      1, 1, 1, 0,
    ])
    await expect(read(editor)).rejects.toMatchObject({ status: 403 })
  })

  it('cannot be given to another chapter by an officer, nor removed once sold', async () => {
    const { id, chapter } = await aPlan(portal())
    const stranger = (await aPlan(portal())).chapter
    const officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [chapter] })
    const change = portal().update({
      collection: 'membership-plans',
      id,
      data: { chapter: stranger },
      user: officer,
      overrideAccess: false,
    })
    await expect(change).rejects.toMatchObject({ data: { errors: [{ path: 'chapter' }] } })
    const { id: alumnusId } = await aRegisteredAlumnus(portal())
    await aPeriod(portal(), { alumnusId, planId: id, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    await expect(
      portal().delete({ collection: 'membership-plans', id, user: officer, overrideAccess: false }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('has periods that an officer of the chapter sees, and nobody writes by hand', async () => {
    const member = await aMemberToBe()
    const id = await aPeriod(portal(), { ...member, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    const officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [member.chapterId] })
    const stranger = await aStaffMember(portal(), {
      roles: ['chapter-officer'],
      chapters: [(await aPlan(portal())).chapter],
    })
    const office = await aStaffMember(portal(), { roles: ['office'] })
    const seen = async (user: object) =>
      (
        await portal().find({
          collection: 'membership-periods',
          where: { id: { equals: id } },
          user: user as never,
          overrideAccess: false,
        })
      ).totalDocs
    expect([await seen(officer), await seen(office), await seen(stranger)]).toEqual([1, 1, 0])
    await expect(
      portal().update({
        collection: 'membership-periods',
        id,
        data: { reason: 'x' },
        user: office,
        overrideAccess: false,
      }),
    ).rejects.toMatchObject({ status: 403 })
  })
})

describe('a period that was not bought here', () => {
  it('follows from a day of joining as a bought one would', async () => {
    const member = await aMemberToBe()
    const joining = { ...member, days: { of: 'joining', on: '2026-11-28' } } as const
    expect(await grant(joining)).toBe('granted')
    expect(await grant(joining)).toBe('too-early')
    const { rows } = await run(
      sql`select first_day, last_day, origin::text, amount_cents::integer from membership_periods where alumnus_id = ${member.alumnusId}`,
    )
    expect(rows).toEqual([
      { first_day: '2026-11-28', last_day: '2027-09-30', origin: 'free', amount_cents: 0 },
    ])
  })

  it('needs a reason, a person who lives and a plan, and is in the audit log', async () => {
    const member = await aMemberToBe()
    const { id: late } = await aRegisteredAlumnus(portal(), { deceased: true })
    const bank = {
      kind: 'elsewhere',
      method: 'bank',
      amountCents: 2500,
      reason: 'rekeninguittreksel 14',
    } as const
    expect(await grant({ ...member, origin: { ...bank, reason: '' } })).toBe('reason-required')
    expect(await grant({ ...member, alumnusId: late })).toBe('no-such-person')
    expect(await grant({ ...member, planId: 999_999 })).toBe('no-such-plan')
    expect(
      await grant({ ...member, days: { of: 'choice', firstDay: '2027-01-01', lastDay: '2026-01-01' } }),
    ).toBe('ends-before-it-begins')
    expect(await grant({ ...member, origin: bank })).toBe('granted')
    const { rows } = await run(sql`
      select count(*)::integer as entries from audit_log
      where subject_table = 'membership_periods' and person = ${member.alumnusId}`)
    expect(rows).toEqual([{ entries: 1 }])
  })

  it('is given once, however many ask at the same time', async () => {
    const member = await aMemberToBe()
    const answers = await Promise.all(Array.from({ length: 6 }, () => grant(member)))
    expect(answers.sort()).toEqual(['granted', ...Array<string>(5).fill('overlaps')])
  })
})

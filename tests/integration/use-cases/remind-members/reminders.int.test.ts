import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, it } from 'vitest'
import { plusDays } from '@/kernel/civil-days'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const run = (statement: ReturnType<typeof sql>) => portal().db.drizzle.execute(statement)

const LAST_DAY = '2027-09-30'

/** Noon in Brussels, so many days from the last day of the period. */
const daysFromLast = (days: number) => new Date(`${plusDays(LAST_DAY, days)}T10:00:00Z`)

async function queueOn(days: number): Promise<number> {
  const { queueReminders } = await import('@/use-cases/remind-members/queue-reminders')
  return queueReminders(portal(), { now: daysFromLast(days) })
}

/** What lies in the queue: which day, and about how many periods. */
async function queued(): Promise<readonly { day: number; periodIds: readonly number[] }[]> {
  const { rows } = await run(sql`
    select payload from graphile_worker._private_jobs jobs join graphile_worker._private_tasks tasks on tasks.id = task_id
    where tasks.identifier = 'send-membership-reminder' order by jobs.id`)
  return rows.map(({ payload }) => payload as { day: number; periodIds: number[] })
}

async function aMember(fields: { firstDay?: string; lastDay?: string | null } = {}) {
  const person = await aRegisteredAlumnus(portal())
  const plan = await aPlan(portal())
  const periodId = await aPeriod(portal(), {
    alumnusId: person.id,
    planId: plan.id,
    firstDay: '2026-10-01',
    lastDay: LAST_DAY,
    ...fields,
  })
  return { ...person, periodId, planId: plan.id }
}

describe('reminders', () => {
  beforeEach(async () => {
    await run(sql`delete from graphile_worker._private_jobs`)
    // Whoever an earlier test made is written to no more.
    await run(sql`update alumni set do_not_contact = true`)
  })

  it.each([-30, -7, 0, 14])('go out %i days from the last day', async (days) => {
    const { periodId } = await aMember()
    expect(await queueOn(days)).toBe(1)
    expect(await queued()).toEqual([{ day: days, periodIds: [periodId] }])
  })

  it.each([-31, -27, -8, -4, -1, 3, 13, 17, 300])('do not go out %i days from it', async (days) => {
    await aMember()
    expect(await queueOn(days)).toBe(0)
  })

  it('go out once, however often and by however many workers at once they are asked for', async () => {
    const { periodId } = await aMember()
    await Promise.all([queueOn(-7), queueOn(-7), queueOn(-7)])
    await queueOn(-7)
    expect(await queued()).toEqual([{ day: -7, periodIds: [periodId] }])
  })

  it('are made up for when nothing ran on their day, and only once then', async () => {
    const { periodId } = await aMember()
    expect([await queueOn(-28), await queueOn(-28)]).toEqual([1, 0])
    expect(await queued()).toEqual([{ day: -30, periodIds: [periodId] }])
  })

  it('of one person about several chapters that end on one day are one mail', async () => {
    const { id, periodId } = await aMember()
    const other = await aPlan(portal())
    const second = await aPeriod(portal(), {
      alumnusId: id,
      planId: other.id,
      firstDay: '2026-10-01',
      lastDay: LAST_DAY,
    })
    expect(await queueOn(0)).toBe(1)
    expect(await queued()).toEqual([{ day: 0, periodIds: [periodId, second] }])
  })

  const silent = {
    'who renewed': async ({ id, planId }) => {
      await aPeriod(portal(), { alumnusId: id, planId, firstDay: '2027-10-01', lastDay: '2028-09-30' })
    },
    'who died': async ({ id }) => void (await run(sql`update alumni set deceased = true where id = ${id}`)),
    'who asked for no mail': async ({ id }) =>
      void (await run(sql`update alumni set do_not_contact = true where id = ${id}`)),
    'whose membership ended early': async ({ periodId }) => {
      const { inTransaction } = await import('@/platform/database/in-transaction')
      const { endPeriod } = await import('@/features/memberships/commands/end-period')
      const ended = await inTransaction(portal(), (context) =>
        endPeriod(context, {
          periodId,
          kind: 'corrected',
          lastDay: '2026-12-31',
          reason: 'verhuisd',
          actor: { kind: 'system', id: null },
          now: new Date('2026-12-31T12:00:00Z'),
        }),
      )
      expect(ended.ok).toBe(true)
    },
  } satisfies Record<string, (member: Awaited<ReturnType<typeof aMember>>) => Promise<void>>

  it.each(Object.keys(silent) as (keyof typeof silent)[])(
    'do not go to %s, while another gets one',
    async (who) => {
      const member = await aMember()
      const other = await aMember()
      await silent[who](member)
      expect(await queueOn(-30)).toBe(1)
      expect(await queued()).toEqual([{ day: -30, periodIds: [other.periodId] }])
    },
  )

  it('do not go to members for life', async () => {
    await aMember({ lastDay: null })
    expect(await queueOn(0)).toBe(0)
  })
})

describe('the mail', () => {
  async function send(member: Awaited<ReturnType<typeof aMember>>, day: -30 | -7 | 0 | 14 = -30) {
    const { sendReminder } = await import('@/use-cases/remind-members/send-reminder')
    await sendReminder(portal(), { day, periodIds: [member.periodId] })
    return mailbox.take()
  }

  it('tells the day and the number in the language of its reader, with a link that leads to what ends', async () => {
    const member = await aMember()
    const [mail, ...more] = await send(member)
    expect(more).toEqual([])
    expect(mail).toMatchObject({ to: member.email, subject: 'Je lidmaatschap loopt over een maand af' })
    expect(mail?.text).toContain('30 september 2027')
    expect(mail?.text).toContain(member.number.toUpperCase())
    const token = /\/nl\/mijn\/lidmaatschap\/verlengen\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? ''
    const { findRenewal } = await import('@/use-cases/remind-members/find-renewal')
    expect(await findRenewal(token, { alumnusId: member.id })).toEqual({
      kind: 'plans',
      planIds: [member.planId],
    })
    expect(await findRenewal(token, { alumnusId: member.id + 1 })).toEqual({ kind: 'somebody-else' })
    const forged = Buffer.from(token, 'base64url')
    forged[3] = (forged[3] ?? 0) ^ 1
    expect(await findRenewal(forged.toString('base64url'), { alumnusId: member.id })).toEqual({
      kind: 'unknown',
    })
    expect(await findRenewal('x', { alumnusId: member.id })).toEqual({ kind: 'unknown' })
  })

  it('is in English for who reads English', async () => {
    const member = await aMember()
    await run(sql`update alumni set language = 'en' where id = ${member.id}`)
    const [mail] = await send(member, 14)
    expect(mail?.subject).toBe('Your membership has ended')
    expect(mail?.text).toContain('/en/my/membership/renew/')
  })

  it('is not written to who renewed between the queue and the mail', async () => {
    const member = await aMember()
    await aPeriod(portal(), {
      alumnusId: member.id,
      planId: member.planId,
      firstDay: '2027-10-01',
      lastDay: '2028-09-30',
    })
    expect(await send(member)).toEqual([])
  })
})

import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import { anAccountHolder } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { theCollectingEntity, visitOf } from '../../../factories/money'
import { aStaffMember } from '../../../factories/staff'
import { openMoneyDesk } from '../../money-desk'
import { onOwnPortal } from '../../portal'
import { civilDateAt } from '@/kernel/civil-date'

const NOW = new Date('2026-11-28T11:00:00Z')
const desk = await openMoneyDesk({ frozenAt: NOW })
const { portal } = onOwnPortal()
const daysLater = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

const load = async () => ({
  ...(await import('@/use-cases/pay-membership/pay-membership')),
  ...(await import('@/use-cases/pay-membership/domain/quote')),
  ...(await import('@/use-cases/pay-membership/queries/find-offers')),
  ...(await import('@/use-cases/settle-payment/settle-payment')),
  ...(await import('@/use-cases/withdraw-membership/withdraw-membership')),
  ...(await import('@/use-cases/withdraw-membership/find-withdrawal')),
  ...(await import('@/features/payments/commands/fulfil-checkout')),
  ...(await import('@/features/payments/commands/request-refund')),
  ...(await import('@/features/payments/queries/check-ledger')),
  ...(await import('@/features/payments/queries/list-held-payments')),
  ...(await import('@/use-cases/choose-held-dues/choose-held-dues')),
  ...(await import('@/features/memberships/queries/get-entitlements')),
  ...(await import('@/platform/database/in-transaction')),
})
let its: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  its = await load()
  await theCollectingEntity(portal())
})

/** Somebody who paid these plans in one order just now. */
async function aPayer(
  plans: readonly { readonly id: number }[],
  partner: { name: string; number: string } | null = null,
) {
  const person = await anAccountHolder(portal())
  const choice = plans.map(({ id }) => ({ planId: id, withPartner: partner !== null }))
  const quote = its.quoteOf(
    await its.findOffers(portal().db.drizzle, { alumnusId: person.id, locale: 'nl', day: '2026-11-28' }),
    choice,
  )
  if (!quote.ok) throw new Error(quote.code)
  const paying = await its.payMembership(portal(), {
    alumnusId: person.id,
    choice,
    partners: new Map(partner ? plans.map(({ id }) => [id, partner]) : []),
    shown: its.quoteMark(quote.value),
    locale: 'nl',
    returnPath: '/nl/mijn/lidmaatschap',
    now: NOW,
  })
  if (!paying.ok) throw new Error(paying.code)
  const { rows } = await desk.pool.query('select id, code from orders where alumnus_id = $1', [person.id])
  const order = rows[0] as { id: number; code: string }
  const visit = await visitOf(portal(), order.code)
  desk.stripe.control.pay({ session: visit, method: 'bancontact' })
  await its.fulfilCheckout(portal(), { providerId: visit, settle: its.settlePayment, now: NOW })
  return { ...person, order }
}

const offered = (alumnusId: number, now = NOW) =>
  its.listWithdrawals(portal().db.drizzle, { alumnusId, locale: 'nl', now })

async function withdraw(
  { id, order }: Awaited<ReturnType<typeof aPayer>>,
  more: { lineIds?: readonly number[]; now?: Date; alumnusId?: number } = {},
) {
  const lines = await desk.pool.query('select id from order_lines where order_id = $1 order by position', [
    order.id,
  ])
  const withdrawn = await its.withdrawMembership(portal(), {
    alumnusId: id,
    orderCode: order.code,
    lineIds: (lines.rows as { id: number }[]).map((line) => line.id),
    locale: 'nl',
    now: NOW,
    ...more,
  })
  return withdrawn.ok ? withdrawn.value.cents : withdrawn.code
}

const standing = async (alumnusId: number, day = '2026-11-28') =>
  (await its.getEntitlements(alumnusId, day)).standing.kind

async function refundsOf(orderId: number): Promise<readonly Record<string, unknown>[]> {
  const { rows } = await desk.pool.query(
    'select amount_cents::int as cents, reason from refunds where order_id = $1 order by id',
    [orderId],
  )
  return rows as Record<string, unknown>[]
}

describe('withdrawing from membership', () => {
  it('ends it at once, sends all of the money back and acknowledges it', async () => {
    const payer = await aPayer([await aPlan(portal())])
    expect(await standing(payer.id)).toBe('paying')
    expect(await withdraw(payer)).toBe(2500)
    expect(await standing(payer.id)).toBe('none')
    expect(await refundsOf(payer.order.id)).toEqual([{ cents: 2500, reason: 'withdrawn' }])
    const { rows } = await desk.pool.query(
      `select count(*)::int as mails from graphile_worker._private_jobs where key like 'withdrawal-mail:%'`,
    )
    expect(rows).toEqual([{ mails: 1 }])
    expect(await its.checkLedger(portal().db.drizzle)).toEqual([])
  })

  it('happens once, however often it is asked for at once', async () => {
    const payer = await aPayer([await aPlan(portal())])
    const answers = await Promise.all([withdraw(payer), withdraw(payer), withdraw(payer)])
    expect(answers.toSorted()).toEqual([2500, 'not-withdrawable', 'not-withdrawable'])
    expect(await refundsOf(payer.order.id)).toHaveLength(1)
  })

  it('of one of two chapters leaves the other', async () => {
    const plans = [await aPlan(portal()), await aPlan(portal(), { priceCents: 1500 })]
    const payer = await aPayer(plans)
    const [withdrawal] = await offered(payer.id)
    expect(withdrawal?.lines.map(({ cents }) => cents)).toEqual([2500, 1500])
    expect(await withdraw(payer, { lineIds: [withdrawal?.lines[1]?.id ?? 0] })).toBe(1500)
    const { chapters } = await its.getEntitlements(payer.id, '2026-11-28')
    expect(chapters.map(({ chapterId }) => chapterId)).toEqual([plans[0]?.chapter])
    expect((await offered(payer.id)).map(({ lines }) => lines.length)).toEqual([1])
  })

  it('ends what a partner got with it', async () => {
    const partner = await anAccountHolder(portal())
    const payer = await aPayer([await aPlan(portal(), { partnerPriceCents: 1000 })], {
      name: 'Mieke Verdonck',
      number: partner.number,
    })
    expect(await standing(partner.id)).toBe('paying')
    expect(await withdraw(payer)).toBe(3500)
    expect(await standing(partner.id)).toBe('none')
  })

  it.each([
    [14, 2500],
    [15, 'not-withdrawable'],
  ])('is possible %i days after paying: %s', async (days, outcome) => {
    const payer = await aPayer([await aPlan(portal())])
    expect(await offered(payer.id, daysLater(days))).toHaveLength(days === 14 ? 1 : 0)
    expect(await withdraw(payer, { now: daysLater(days) })).toBe(outcome)
  })

  it('is refused to somebody else, for lines of another order, and without a choice', async () => {
    const plan = await aPlan(portal())
    const [payer, other] = [await aPayer([plan]), await aPayer([plan])]
    expect(await withdraw(payer, { alumnusId: other.id })).toBe('not-withdrawable')
    const [withdrawal] = await offered(other.id)
    expect(await withdraw(payer, { lineIds: [withdrawal?.lines[0]?.id ?? 0] })).toBe('not-withdrawable')
    expect(await withdraw(payer, { lineIds: [] })).toBe('nothing-chosen')
    expect([await standing(payer.id), await standing(other.id)]).toEqual(['paying', 'paying'])
  })

  it('is not offered once the association switched it off', async () => {
    const payer = await aPayer([await aPlan(portal())])
    await portal().updateGlobal({
      slug: 'site-settings',
      locale: 'nl',
      data: { organisation: 'Alumninet', umbrella: 'Alumninet', features: { withdrawal: false } },
      overrideAccess: true,
    })
    expect(await withdraw(payer)).toBe('not-withdrawable')
    await portal().updateGlobal({
      slug: 'site-settings',
      locale: 'nl',
      data: { features: { withdrawal: true } },
      overrideAccess: true,
    })
    expect(await withdraw(payer)).toBe(2500)
  })
})

describe('a refund by the treasurer', () => {
  const refund = async (orderId: number, wish: { of: 'all' } | { of: 'amount'; cents: number }) => {
    const staff = await aStaffMember(portal(), { roles: ['treasurer'] })
    return its.inTransaction(portal(), (context) =>
      its.requestRefund(context, {
        orderId,
        wish,
        reason: 'goodwill',
        requestKey: `test:${orderId}:${JSON.stringify(wish)}`,
        requestedBy: staff.id,
        now: NOW,
      }),
    )
  }

  it('of all that was paid ends the membership it bought', async () => {
    const payer = await aPayer([await aPlan(portal())])
    expect((await refund(payer.order.id, { of: 'all' })).ok).toBe(true)
    const { rows } = await desk.pool.query(
      `select e.kind::text from membership_endings e join membership_periods p on p.id = e.period_id where p.alumnus_id = $1`,
      [payer.id],
    )
    expect(rows).toEqual([{ kind: 'refunded' }])
    // The ending counts from the association's day, which begins before the server's.
    const today = civilDateAt(new Date())
    expect(await standing(payer.id, today)).not.toBe('paying')
    expect(await offered(payer.id)).toEqual([])
  })

  it('of a part of it leaves the membership, until the rest goes back too', async () => {
    const payer = await aPayer([await aPlan(portal())])
    await refund(payer.order.id, { of: 'amount', cents: 1000 })
    expect(await standing(payer.id)).toBe('paying')
    await refund(payer.order.id, { of: 'all' })
    const { rows } = await portal().db.drizzle.execute(
      sql`select ended_on is not null as ended from membership_periods where alumnus_id = ${payer.id}`,
    )
    expect(rows).toEqual([{ ended: true }])
  })
})

describe('dues that were paid once too often', () => {
  /** Somebody whose membership the Office wrote down while the page to pay was open, and who then paid. */
  async function aPayerTooMany() {
    const plan = await aPlan(portal())
    const person = await anAccountHolder(portal())
    const choice = [{ planId: plan.id, withPartner: false }]
    const offers = await its.findOffers(portal().db.drizzle, {
      alumnusId: person.id,
      locale: 'nl',
      day: '2026-11-28',
    })
    const quote = its.quoteOf(offers, choice)
    if (!quote.ok) throw new Error(quote.code)
    const paying = await its.payMembership(portal(), {
      alumnusId: person.id,
      choice,
      partners: new Map(),
      shown: its.quoteMark(quote.value),
      locale: 'nl',
      returnPath: '/nl/mijn/lidmaatschap',
      now: NOW,
    })
    if (!paying.ok) throw new Error(paying.code)
    await aPeriod(portal(), {
      alumnusId: person.id,
      planId: plan.id,
      firstDay: '2026-10-01',
      lastDay: '2027-09-30',
    })
    const { rows } = await desk.pool.query('select code from orders where alumnus_id = $1', [person.id])
    const visit = await visitOf(portal(), (rows[0] as { code: string }).code)
    desk.stripe.control.pay({ session: visit, method: 'bancontact' })
    await its.fulfilCheckout(portal(), { providerId: visit, settle: its.settlePayment, now: NOW })
    return person
  }

  const heldOf = (alumnusId: number) => its.listHeldPayments(portal().db.drizzle, { alumnusId })
  const choose = async (alumnusId: number, paymentId: number, choice: 'next-period' | 'refund') => {
    const chosen = await its.chooseHeldDues(portal(), { alumnusId, paymentId, choice, now: NOW })
    return chosen.ok ? 'done' : chosen.code
  }

  it('wait for their payer, who takes them as the period after', async () => {
    const { id } = await aPayerTooMany()
    const [payment, ...more] = await heldOf(id)
    expect(more).toEqual([])
    expect(payment).toMatchObject({ held: 'not-accepted', cents: 2500 })
    expect(await choose(id, payment?.paymentId ?? 0, 'next-period')).toBe('done')
    const { rows } = await desk.pool.query(
      `select first_day, last_day, origin::text from membership_periods where alumnus_id = $1 order by first_day`,
      [id],
    )
    expect(rows).toEqual([
      { first_day: '2026-10-01', last_day: '2027-09-30', origin: 'free' },
      { first_day: '2027-10-01', last_day: '2028-09-30', origin: 'paid' },
    ])
    expect(await heldOf(id)).toEqual([])
    expect(await its.checkLedger(portal().db.drizzle)).toEqual([])
  })

  it('go back when their payer wants so, once, and to nobody else', async () => {
    const { id } = await aPayerTooMany()
    const other = await anAccountHolder(portal())
    const [payment] = await heldOf(id)
    const paymentId = payment?.paymentId ?? 0
    expect(await heldOf(other.id)).toEqual([])
    expect(await choose(other.id, paymentId, 'refund')).toBe('not-held')
    const answers = await Promise.all([
      choose(id, paymentId, 'refund'),
      choose(id, paymentId, 'next-period'),
      choose(id, paymentId, 'refund'),
    ])
    expect(answers.toSorted()).toEqual(['done', 'not-held', 'not-held'])
    expect(await its.checkLedger(portal().db.drizzle)).toEqual([])
  })
})

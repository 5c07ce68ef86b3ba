import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PaymentWish } from '@/use-cases/pay-membership/pay-membership'
import { anAccountHolder } from '../../../factories/account-holders'
import { aDiplomaOf, aPeriod, aPlan } from '../../../factories/memberships'
import { theCollectingEntity, visitOf } from '../../../factories/money'
import { openMoneyDesk } from '../../money-desk'
import { onOwnPortal } from '../../portal'

const NOW = new Date('2026-11-28T11:00:00Z')
const desk = await openMoneyDesk({ frozenAt: NOW })
const { portal } = onOwnPortal()
const DAY = '2026-11-28'

const load = async () => ({
  ...(await import('@/use-cases/pay-membership/pay-membership')),
  ...(await import('@/use-cases/pay-membership/domain/quote')),
  ...(await import('@/use-cases/pay-membership/queries/find-offers')),
  ...(await import('@/use-cases/settle-payment/settle-payment')),
  ...(await import('@/features/payments/commands/fulfil-checkout')),
  ...(await import('@/features/payments/queries/check-ledger')),
})
let its: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  its = await load()
  await theCollectingEntity(portal())
})

const offersTo = (alumnusId: number, day = DAY) =>
  its.findOffers(portal().db.drizzle, { alumnusId, locale: 'nl', day })

async function shownTo(alumnusId: number, choice: PaymentWish['choice'], day = DAY): Promise<string> {
  const quote = its.quoteOf(await offersTo(alumnusId, day), choice)
  if (!quote.ok) throw new Error(quote.code)
  return its.quoteMark(quote.value)
}

const one = (planId: number, withPartner = false): PaymentWish['choice'] => [{ planId, withPartner }]

async function pay(alumnusId: number, choice: PaymentWish['choice'], more: Partial<PaymentWish> = {}) {
  return its.payMembership(portal(), {
    alumnusId,
    choice,
    partners: new Map(),
    shown: more.shown ?? (await shownTo(alumnusId, choice)),
    locale: 'nl',
    returnPath: '/nl/mijn/lidmaatschap',
    now: NOW,
    ...more,
  })
}

async function latestOrder(alumnusId: number): Promise<{ id: number; code: string; state: string }> {
  const { rows } = await desk.pool.query(
    'select id, code, state::text from orders where alumnus_id = $1 order by id desc limit 1',
    [alumnusId],
  )
  return rows[0] as { id: number; code: string; state: string }
}

async function fulfil(orderCode: string, now = NOW): Promise<void> {
  await its.fulfilCheckout(portal(), {
    providerId: await visitOf(portal(), orderCode),
    settle: its.settlePayment,
    now,
  })
}

/** Starts paying, pays by Bancontact at the provider, and comes back. */
async function paid(alumnusId: number, choice: PaymentWish['choice'], more: Partial<PaymentWish> = {}) {
  const started = await pay(alumnusId, choice, more)
  if (!started.ok) throw new Error(started.code)
  const { code } = await latestOrder(alumnusId)
  desk.stripe.control.pay({ session: await visitOf(portal(), code), method: 'bancontact' })
  await fulfil(code, more.now ?? NOW)
  return latestOrder(alumnusId)
}

async function periodsOf(alumnusId: number) {
  const { rows } = await desk.pool.query(
    `select chapter_id as chapter, first_day as "firstDay", last_day as "lastDay", origin::text, amount_cents::int as cents,
            partner_name as partner
     from membership_periods where alumnus_id = $1 order by id`,
    [alumnusId],
  )
  return rows as Record<string, unknown>[]
}

describe('paying dues', () => {
  it('makes somebody a member of the chapter of the diploma, from today, with a receipt', async () => {
    const plan = await aPlan(portal(), { audience: 'degree' })
    const { id } = await anAccountHolder(portal())
    expect(await offersTo(id)).toEqual([])
    await aDiplomaOf(portal(), { alumnusId: id, chapterId: plan.chapter })
    const order = await paid(id, one(plan.id))
    expect(order.state).toBe('paid')
    expect(await periodsOf(id)).toEqual([
      {
        chapter: plan.chapter,
        firstDay: DAY,
        lastDay: '2027-09-30',
        origin: 'paid',
        cents: 2500,
        partner: null,
      },
    ])
    const { rows } = await desk.pool.query('select contents from receipts where order_id = $1', [order.id])
    const lines = (rows[0] as { contents: { lines: { description: string }[] } }).contents.lines
    expect(lines.map(({ description }) => description)).toEqual([
      `${plan.name}, 28 november 2026 tot en met 30 september 2027`,
    ])
    await fulfil(order.code)
    expect(await periodsOf(id)).toHaveLength(1)
    expect(await its.checkLedger(portal().db.drizzle)).toEqual([])
  })

  it('takes several chapters in one order, a line and a period for each', async () => {
    const plans = [await aPlan(portal()), await aPlan(portal(), { priceCents: 1500, periodModel: 'rolling' })]
    const { id } = await anAccountHolder(portal())
    const order = await paid(
      id,
      plans.map((plan) => ({ planId: plan.id, withPartner: false })),
    )
    const { rows } = await desk.pool.query(
      'select chapter_id, gross_cents::int as cents from order_lines where order_id = $1 order by position',
      [order.id],
    )
    expect(rows).toEqual(plans.map((plan) => ({ chapter_id: plan.chapter, cents: plan.priceCents })))
    expect(await periodsOf(id)).toMatchObject([
      { chapter: plans[0]?.chapter, lastDay: '2027-09-30' },
      { chapter: plans[1]?.chapter, lastDay: '2027-11-27' },
    ])
  })

  it('renews from the day after, in the window and in grace, and is refused before it', async () => {
    const plan = await aPlan(portal())
    const renew = async (lastDay: string) => {
      const { id } = await anAccountHolder(portal())
      await aPeriod(portal(), { alumnusId: id, planId: plan.id, firstDay: '2025-10-01', lastDay })
      const offer = (await offersTo(id)).find(({ chapterId }) => chapterId === plan.chapter)?.plans[0]
      return offer?.period?.firstDay ?? `${offer?.refusal} ${offer?.renewableFrom}`
    }
    expect(await renew('2026-12-31')).toBe('2027-01-01')
    expect(await renew('2026-11-01')).toBe('2026-11-02')
    expect(await renew('2026-09-30')).toBe(DAY)
    expect(await renew('2027-09-30')).toBe('too-early 2027-08-01')
  })

  it('is one order for two windows and a double click, and another choice closes the first page', async () => {
    const [plan, other] = [await aPlan(portal()), await aPlan(portal())]
    const { id } = await anAccountHolder(portal())
    const answers = await Promise.all([pay(id, one(plan.id)), pay(id, one(plan.id)), pay(id, one(plan.id))])
    const urls = answers.flatMap((answer) => (answer.ok ? [answer.value.url] : []))
    expect(new Set(urls).size).toBe(1)
    const first = await latestOrder(id)
    const visit = await visitOf(portal(), first.code)
    expect((await pay(id, one(other.id))).ok).toBe(true)
    expect(() => desk.stripe.control.pay({ session: visit, method: 'bancontact' })).toThrow()
    const second = await latestOrder(id)
    expect(second.id).not.toBe(first.id)
    desk.stripe.control.pay({ session: await visitOf(portal(), second.code), method: 'card' })
    await fulfil(second.code)
    expect(await periodsOf(id)).toMatchObject([{ chapter: other.chapter }])
  })

  it('shows it again when price or period changed, or it is no longer sold', async () => {
    const plan = await aPlan(portal())
    const { id } = await anAccountHolder(portal())
    const shown = await shownTo(id, one(plan.id))
    const set = (change: ReturnType<typeof sql>) =>
      portal().db.drizzle.execute(sql`update membership_plans set ${change} where id = ${plan.id}`)
    await set(sql`price_cents = 9900`)
    expect(await pay(id, one(plan.id), { shown })).toMatchObject({ code: 'quote-changed' })
    await set(sql`price_cents = 2500`)
    const tomorrow = new Date('2026-11-29T11:00:00Z')
    expect(await pay(id, one(plan.id), { shown, now: tomorrow })).toMatchObject({ code: 'quote-changed' })
    await set(sql`on_sale_until = '2026-11-27'`)
    expect(await pay(id, one(plan.id), { shown })).toMatchObject({ code: 'not-for-sale' })
    expect(await pay(id, [], { shown: '' })).toMatchObject({ code: 'nothing-chosen' })
    const life = await aPlan(portal(), { chapter: plan.chapter, periodModel: 'lifetime', priceCents: 50_000 })
    await set(sql`on_sale_until = null`)
    expect(await pay(id, [...one(plan.id), ...one(life.id)], { shown: '' })).toMatchObject({
      code: 'one-per-chapter',
    })
    expect((await pay(id, one(plan.id), { shown })).ok).toBe(true)
  })

  it('gives what was shown, also when the plan went off sale or midnight passed before the bank answered', async () => {
    const plan = await aPlan(portal())
    const { id } = await anAccountHolder(portal())
    expect((await pay(id, one(plan.id))).ok).toBe(true)
    const { code } = await latestOrder(id)
    desk.stripe.control.pay({ session: await visitOf(portal(), code), method: 'bancontact' })
    await portal().db.drizzle.execute(
      sql`update membership_plans set on_sale_until = '2026-11-28', price_cents = 9900 where id = ${plan.id}`,
    )
    await fulfil(code, new Date('2026-11-29T11:00:00Z'))
    expect(await periodsOf(id)).toMatchObject([{ firstDay: DAY, lastDay: '2027-09-30', cents: 2500 }])
  })

  it('holds the money of who has those days already, and takes nothing by halves', async () => {
    const [plan, other] = [await aPlan(portal()), await aPlan(portal())]
    const { id } = await anAccountHolder(portal())
    expect((await pay(id, [...one(other.id), ...one(plan.id)])).ok).toBe(true)
    const { code } = await latestOrder(id)
    await aPeriod(portal(), { alumnusId: id, planId: plan.id, firstDay: '2026-10-01', lastDay: '2027-09-30' })
    desk.stripe.control.pay({ session: await visitOf(portal(), code), method: 'bancontact' })
    await fulfil(code)
    expect(await periodsOf(id)).toMatchObject([{ chapter: plan.chapter, origin: 'free' }])
    const { rows } = await desk.pool.query(
      'select unallocated_cents as held from order_sums join orders on orders.id = order_id where code = $1',
      [code],
    )
    expect(rows).toEqual([{ held: 5000 }])
    expect((await pay(id, one(other.id))).ok).toBe(true)
  })

  it('begins the next period when a period was added meanwhile that is about to end', async () => {
    const plan = await aPlan(portal())
    const { id } = await anAccountHolder(portal())
    expect((await pay(id, one(plan.id))).ok).toBe(true)
    const { code } = await latestOrder(id)
    await aPeriod(portal(), { alumnusId: id, planId: plan.id, firstDay: '2026-11-01', lastDay: '2026-12-31' })
    desk.stripe.control.pay({ session: await visitOf(portal(), code), method: 'bancontact' })
    await fulfil(code)
    expect((await periodsOf(id))[1]).toMatchObject({ firstDay: '2027-01-01', lastDay: '2027-09-30' })
  })

  it('leaves nothing behind when the payment fails, and can be tried again', async () => {
    const plan = await aPlan(portal())
    const { id } = await anAccountHolder(portal())
    expect((await pay(id, one(plan.id))).ok).toBe(true)
    const { code } = await latestOrder(id)
    await fulfil(code)
    expect(await periodsOf(id)).toEqual([])
    expect((await paid(id, one(plan.id))).state).toBe('paid')
    expect(await periodsOf(id)).toHaveLength(1)
    expect(await pay(id, one(plan.id), { shown: '' })).toMatchObject({ code: 'too-early' })
  })

  it('offers nobody a plan that is not theirs, whatever they ask for', async () => {
    const plan = await aPlan(portal(), { audience: 'degree' })
    const { id } = await anAccountHolder(portal())
    expect(await pay(id, one(plan.id), { shown: `${plan.id}:2500:${DAY}:2027-09-30` })).toMatchObject({
      code: 'not-for-sale',
    })
  })
})

describe('a partner', () => {
  it('joins along for the price of a partner: in the register or only by name', async () => {
    const plan = await aPlan(portal(), { partnerPriceCents: 1000 })
    const [payer, partner] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const along = (name: string, number: string) => ({ partners: new Map([[plan.id, { name, number }]]) })
    const choice = one(plan.id, true)
    const refusals = await Promise.all(
      [
        along('', ''),
        along('Ann Peeters', partner.number),
        along('Mieke Verdonck', 'q1'),
        along('Mieke Verdonck', payer.number),
      ].map(async (typed) => {
        const answer = await pay(payer.id, choice, typed)
        return answer.ok ? 'started' : answer.code
      }),
    )
    expect(refusals).toEqual([
      'partner-name-required',
      'partner-not-found',
      'partner-not-found',
      'partner-is-you',
    ])
    await paid(payer.id, choice, along(' mieke  VERDONCK', partner.number.toUpperCase()))
    expect(await periodsOf(payer.id)).toMatchObject([
      { origin: 'paid', cents: 3500, partner: 'mieke VERDONCK' },
    ])
    expect(await periodsOf(partner.id)).toMatchObject([
      { origin: 'partner', cents: 0, firstDay: DAY, lastDay: '2027-09-30' },
    ])
    const alone = await anAccountHolder(portal())
    await paid(alone.id, choice, along('Jan Janssens', ''))
    expect(await periodsOf(alone.id)).toMatchObject([{ partner: 'Jan Janssens', cents: 3500 }])
  })

  it('is not found by trying numbers: after ten in an hour not even the right one is taken, nor is its name', async () => {
    const plan = await aPlan(portal(), { partnerPriceCents: 1000 })
    const [payer, other, partner] = [
      await anAccountHolder(portal()),
      await anAccountHolder(portal()),
      await anAccountHolder(portal()),
    ]
    const ask = async (who: number, number: string, now = NOW) => {
      const partners = new Map([[plan.id, { name: 'Mieke Verdonck', number }]])
      const answer = await pay(who, one(plan.id, true), { partners, now })
      return answer.ok ? 'started' : answer.code
    }
    const guesses = Array.from({ length: 12 }, (_, index) => ask(payer.id, `q99999${10 + index}`))
    const answers = await Promise.all(guesses)
    expect(answers.toSorted()).toEqual([
      ...Array<string>(10).fill('partner-not-found'),
      ...Array<string>(2).fill('partner-tried-too-often'),
    ])
    expect(await ask(payer.id, partner.number)).toBe('partner-tried-too-often')
    expect(await ask(payer.id, ''), 'a name alone is always taken').toBe('started')
    expect(await ask(other.id, partner.number)).toBe('started')
    const later = new Date(NOW.getTime() + 60 * 60_000)
    expect(await ask(payer.id, partner.number, later)).toBe('started')
  })

  it('cannot come along where the plan has no price for one', async () => {
    const plan = await aPlan(portal())
    const { id } = await anAccountHolder(portal())
    expect(await pay(id, one(plan.id, true), { shown: '' })).toMatchObject({ code: 'not-for-sale' })
  })
})

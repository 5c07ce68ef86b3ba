import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuota, aTicketType } from '../../../factories/sales'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'

const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

const load = async () => ({
  ...(await import('@/use-cases/register-for-event/reserve-seats')),
  ...(await import('@/use-cases/register-for-event/pay-registration')),
  ...(await import('@/use-cases/register-for-event/queries/find-registration-page')),
  ...(await import('@/use-cases/cancel-registration/cancel-registration')),
  ...(await import('@/use-cases/cancel-event/cancel-event-registrations')),
  ...(await import('@/use-cases/settle-payment/settle-payment')),
  ...(await import('@/features/events/commands/fill-in-registration')),
  ...(await import('@/features/events/commands/confirm-registration')),
  ...(await import('@/features/events/commands/waiting-list')),
  ...(await import('@/features/events/commands/accept-offer')),
  ...(await import('@/features/events/commands/give-up-hold')),
  ...(await import('@/features/events/commands/tidy-seats')),
  ...(await import('@/features/events/queries/find-waiting-entry')),
  ...(await import('@/features/events/commands/access-token')),
  ...(await import('@/features/events/queries/find-registration')),
  ...(await import('@/features/events/queries/find-sale')),
  ...(await import('@/features/events/queries/find-seats')),
})
let its: Awaited<ReturnType<typeof load>>
let chapter = 0

const NOW = new Date('2026-11-01T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

beforeAll(async () => {
  its = await load()
  chapter = (await aChapter(portal())).id
})

async function aSale({ size = 10 as number | null, cents = 0, more = {} } = {}) {
  const { id: event } = await anEvent(portal(), { chapters: [chapter] })
  const { id: quota } = await aQuota(portal(), { event, size })
  const { id: type } = await aTicketType(portal(), { event, quotas: [quota], priceCents: cents, ...more })
  return { event, quota, type }
}

const reserve = (
  sale: { event: number; type: number },
  alumnusId: number,
  { quantity = 1, key = randomUUID() as string, now = NOW } = {},
) =>
  its.reserveSeats(portal(), {
    eventId: sale.event,
    alumnusId,
    tickets: [{ ticketTypeId: sale.type, quantity }],
    bookingKey: key,
    locale: 'nl',
    now,
  })

const someone = async () => (await aRegisteredAlumnus(portal())).id

async function held(sale: { event: number; type: number }, who: number, options = {}) {
  const taken = await reserve(sale, who, options)
  if (!taken.ok) throw new Error(taken.code)
  const registration = await its.findRegistration(portal().db.drizzle, taken.value.code, { now: NOW })
  if (!registration) throw new Error('not there')
  return registration
}

async function filledIn(sale: { event: number; type: number }, who: number, options = {}) {
  const registration = await held(sale, who, options)
  await its.fillInRegistration(portal(), {
    code: registration.code,
    owner: { alumnusId: who },
    answers: {},
    attendees: registration.tickets.map(({ id }) => ({ ticketId: id, name: 'Mieke', answers: {} })),
    now: NOW,
  })
  return registration
}

const seats = async (quota: number) =>
  money.one<{ confirmed: number; held: number; offered: number }>(
    'select confirmed, held, offered from quota_seats where quota_id = $1',
    quota,
  )
const outOfStep = async () => (await desk.pool.query('select * from seats_out_of_step')).rows
const stateOf = async (code: string, now = NOW) =>
  (await its.findRegistration(portal().db.drizzle, code, { now }))?.state

describe('holding seats', () => {
  it('gives a double click, and the same wish in another tab, the first registration', async () => {
    const sale = await aSale()
    const who = await someone()
    const key = randomUUID()
    const [a, b] = await Promise.all([reserve(sale, who, { key }), reserve(sale, who, { key })])
    const c = await reserve(sale, who)
    expect(new Set([a, b, c].map((taken) => (taken.ok ? taken.value.code : taken.code))).size).toBe(1)
    expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 1, offered: 0 })
  })

  it('puts another wish in the place of the first, and keeps the first when it cannot be had', async () => {
    const sale = await aSale({ size: 3 })
    const who = await someone()
    const first = await held(sale, who, { quantity: 2 })
    const second = await held(sale, who, { quantity: 3 })
    expect([await stateOf(first.code), await stateOf(second.code)]).toEqual(['expired', 'held'])
    expect(await reserve(sale, who, { quantity: 4 })).toMatchObject({ ok: false, code: 'no-seats-left' })
    expect(await stateOf(second.code)).toBe('held')
    expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 3, offered: 0 })
  })

  it('sells the last seats once to sixty-four who come at once', async () => {
    const sale = await aSale({ size: 20 })
    const people = await Promise.all(Array.from({ length: 64 }, someone))
    const taken = await Promise.all(
      people.map((who, index) => reserve(sale, who, { quantity: 1 + (index % 3) })),
    )
    const { held: count } = await seats(sale.quota)
    expect(count).toBe(20)
    expect(taken.filter(({ ok }) => !ok).every((one) => !one.ok && one.code === 'no-seats-left')).toBe(true)
    expect(await outOfStep()).toEqual([])
  })

  it('gives back at once what ran out, before any job', async () => {
    const sale = await aSale({ size: 1 })
    const first = await held(sale, await someone())
    const other = await someone()
    expect(await reserve(sale, other, { now: later(19) })).toMatchObject({ code: 'no-seats-left' })
    expect(await reserve(sale, other, { now: later(20) })).toMatchObject({ ok: true })
    expect(await stateOf(first.code, later(20))).toBe('expired')
  })

  it('shows what ran out as free before any job, unless somebody waits for it', async () => {
    const sale = await aSale({ size: 1 })
    await held(sale, await someone())
    const free = async (minutes: number) => {
      const shown = await its.findSeats(portal().db.drizzle, { eventId: sale.event, now: later(minutes) })
      const seen = shown.get(sale.quota)
      return seen && [seen.confirmed, seen.held, seen.offered]
    }
    expect(await free(19)).toEqual([0, 1, 0])
    expect(await free(20)).toEqual([0, 0, 0])
    const onSale = await its.findSale(portal().db.drizzle, sale.event)
    if (!onSale) throw new Error('no sale')
    await its.joinWaitingList(portal(), {
      sale: onSale,
      booker: { alumnusId: await someone(), name: 'Wim', email: 'wim@alumninet.example', locale: 'nl' },
      ticketTypeId: sale.type,
      partySize: 1,
      isMember: false,
      now: later(19),
    })
    expect(await free(20)).toEqual([0, 1, 0])
  })

  it('can be given up, by the owner alone', async () => {
    const sale = await aSale({ size: 1 })
    const who = await someone()
    const { code } = await held(sale, who)
    const giveUp = (alumnusId: number) => its.giveUpHold(portal(), { code, owner: { alumnusId }, now: NOW })
    expect(await giveUp(await someone())).toMatchObject({ code: 'registration-unknown' })
    expect((await giveUp(who)).ok).toBe(true)
    expect([await stateOf(code), await seats(sale.quota)]).toEqual([
      'expired',
      { confirmed: 0, held: 0, offered: 0 },
    ])
  })

  it('is refused for an event that is called off, also while it is being called off', async () => {
    const sale = await aSale()
    await desk.pool.query(`update events set state = 'cancelled' where id = $1`, [sale.event])
    expect(await reserve(sale, await someone())).toMatchObject({ code: 'event-not-on' })
  })
})

describe('a registration that costs nothing', () => {
  it('is confirmed once it is filled in, by its owner and nobody else', async () => {
    const sale = await aSale()
    const who = await someone()
    const { code } = await held(sale, who)
    const confirm = (alumnusId: number) =>
      its.confirmFreeRegistration(portal(), { code, owner: { alumnusId }, now: NOW })
    expect(await confirm(who)).toMatchObject({ code: 'answers-incomplete' })
    await filledIn(sale, who)
    expect(await confirm(await someone())).toMatchObject({ code: 'registration-unknown' })
    expect(await confirm(who)).toEqual({ ok: true, value: { code } })
    expect(await confirm(who)).toEqual({ ok: true, value: { code } })
    expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
  })

  it('of a guest is reached by the link of the mail alone', async () => {
    const sale = await aSale()
    const taken = await its.reserveSeatsAsGuest(portal(), {
      eventId: sale.event,
      guest: { name: 'Gast', email: 'gast@alumninet.example' },
      tickets: [{ ticketTypeId: sale.type, quantity: 1 }],
      bookingKey: randomUUID(),
      locale: 'nl',
      now: NOW,
    })
    if (!taken.ok) throw new Error(taken.code)
    const { code } = taken.value
    const fill = (token: string) =>
      its.fillInRegistration(portal(), { code, owner: { token }, answers: {}, attendees: [], now: NOW })
    expect(await fill('AAAAAAAA-guess')).toMatchObject({ code: 'registration-unknown' })
    expect(await fill(its.accessToken('registration', code))).toMatchObject({ ok: true })
  })
})

describe('the waiting list', () => {
  it('gets a seat that comes free before anybody else, and turns it into a registration', async () => {
    const sale = await aSale({ size: 1 })
    const first = await someone()
    const { code } = await filledIn(sale, first)
    await its.confirmFreeRegistration(portal(), { code, owner: { alumnusId: first }, now: NOW })
    const waiter = await someone()
    const onSale = await its.findSale(portal().db.drizzle, sale.event)
    if (!onSale) throw new Error('no sale')
    const booker = { alumnusId: waiter, name: 'Wim', email: 'wim@alumninet.example', locale: 'nl' as const }
    const joined = await its.joinWaitingList(portal(), {
      sale: onSale,
      booker,
      ticketTypeId: sale.type,
      partySize: 1,
      isMember: false,
      now: NOW,
    })
    if (!joined.ok) throw new Error(joined.code)
    expect(joined.value.position).toBe(1)
    expect(await its.listOwnWaitingEntries(portal().db.drizzle, waiter, NOW)).toEqual([joined.value])
    const owner = { alumnusId: first }
    const cancelled = await its.cancelTickets(portal(), {
      code,
      owner,
      tickets: 'all',
      shownRefundCents: 0,
      now: NOW,
    })
    expect(cancelled.ok).toBe(true)
    expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 0, offered: 1 })
    expect(await reserve(sale, await someone())).toMatchObject({ code: 'no-seats-left' })
    const accept = () =>
      its.acceptOffer(portal(), {
        sale: onSale,
        code: joined.value.code,
        owner: { alumnusId: waiter },
        isMember: false,
        now: NOW,
      })
    const accepted = await accept()
    expect(accepted.ok).toBe(true)
    expect(await accept()).toEqual(accepted)
    expect(await seats(sale.quota)).toEqual({ confirmed: 0, held: 1, offered: 0 })
    expect(await outOfStep()).toEqual([])
  })
})

describe('a registration that is paid', () => {
  const pay = async (code: string, who: number, now: Date) => {
    const paying = await its.payRegistration(portal(), {
      code,
      owner: { alumnusId: who },
      locale: 'nl',
      returnPath: '/nl/mijn',
      now,
    })
    if (!paying.ok) throw new Error(paying.code)
    const { provider_id: visit } = await money.one<{ provider_id: string }>(
      `select c.provider_id from checkouts c join orders o on o.id = c.order_id join registrations r on r.id::text = o.reference_id
       where r.code = $1 order by c.id desc limit 1`,
      code,
    )
    return visit
  }
  const settle = (visit: string, now: Date) =>
    money.its().fulfilCheckout(portal(), { providerId: visit, settle: its.settlePayment, now })

  it('is confirmed, and a ticket that is cancelled gives back what was shown, to the cent', async () => {
    const sale = await aSale({ size: 5, cents: 2501 })
    const who = await someone()
    const now = new Date()
    await desk.pool.query(
      `update events set starts_at = now() + interval '5 days', ends_at = now() + interval '6 days' where id = $1`,
      [sale.event],
    )
    const { code } = await filledIn(sale, who, { quantity: 2, now })
    const visit = await pay(code, who, now)
    desk.stripe.control.pay({ session: visit, method: 'bancontact' })
    await settle(visit, now)
    expect(await stateOf(code, now)).toBe('confirmed')
    const owner = { alumnusId: who }
    const registration = await its.findRegistration(portal().db.drizzle, code, { now })
    const [one] = registration?.tickets ?? []
    if (!one) throw new Error('no ticket')
    const quote = await its.quoteCancellation(portal(), { code, owner, tickets: [one.id], now })
    expect(quote).toMatchObject({ ok: true, value: { refundCents: 1251 } })
    const cancel = (shownRefundCents: number) =>
      its.cancelTickets(portal(), { code, owner, tickets: [one.id], shownRefundCents, now })
    expect(await cancel(2501)).toMatchObject({ code: 'refund-changed', about: { refund: '1251' } })
    expect((await cancel(1251)).ok).toBe(true)
    expect(await seats(sale.quota)).toEqual({ confirmed: 1, held: 0, offered: 0 })
    expect(
      await money.one(
        'select amount_cents::int as cents from refunds where order_id = $1',
        registration?.orderId,
      ),
    ).toEqual({ cents: 1251 })
    expect(await money.faults()).toEqual([])

    await desk.pool.query(`update events set state = 'cancelled' where id = $1`, [sale.event])
    await its.cancelEventRegistrations(portal(), { eventId: sale.event, now: () => now })
    expect(await stateOf(code, now)).toBe('cancelled')
    expect(
      await money.one(
        'select sum(amount_cents)::int as cents from refunds where order_id = $1',
        registration?.orderId,
      ),
    ).toEqual({ cents: 1251 + 2501 })
    expect([await outOfStep(), await money.faults()]).toEqual([[], []])

    const goesBack = async () => (await its.findRegistrationPage(code, { owner, now }))?.moneyBack
    expect(await goesBack()).toMatchObject({ cents: 1251 + 2501, state: 'under-way' })
    await desk.pool.query(
      `update refunds set state = 'failed', failure = 'expired_or_canceled_card', finished_at = now()
       where order_id = $1 and amount_cents = 1251`,
      [registration?.orderId],
    )
    expect(await goesBack(), 'what is stuck is said first, with its own sum').toMatchObject({
      cents: 1251,
      state: 'stuck',
    })
  })

  it('too late is confirmed while there is room, and else gets its money back and the first place in line', async () => {
    const sale = await aSale({ size: 1, cents: 1000 })
    await desk.pool.query(
      `update events set starts_at = now() + interval '50 days', ends_at = now() + interval '51 days' where id = $1`,
      [sale.event],
    )
    const now = new Date()
    const late = new Date(now.getTime() + 60 * 60_000)
    const who = await someone()
    const first = await filledIn(sale, who, { now })
    const visit = await pay(first.code, who, now)
    desk.stripe.control.pay({ session: visit, method: 'bancontact' })
    await held(sale, await someone(), { now: late })
    await settle(visit, late)
    expect(await stateOf(first.code, late)).toBe('expired')
    expect(
      await money.one('select is_first, state from waiting_entries where event_id = $1', sale.event),
    ).toEqual({ is_first: true, state: 'waiting' })
    expect(
      await money.one('select source, amount_cents::int as cents from refunds order by id desc'),
    ).toEqual({
      source: 'surplus',
      cents: 1000,
    })
    const page = (code: string, alumnusId: number) =>
      its.findRegistrationPage(code, { owner: { alumnusId }, now: late })
    expect(await page(first.code, who)).toMatchObject({
      moneyBack: { orderCode: expect.stringMatching(/^O-/), cents: 1000, state: 'under-way' },
      waiting: [{ token: expect.any(String), ticketTypeId: sale.type }],
    })
    expect(await page(first.code, await someone()), 'nobody else sees it').toBe(null)

    const roomy = await aSale({ size: 1, cents: 1000 })
    await desk.pool.query(
      `update events set starts_at = now() + interval '50 days', ends_at = now() + interval '51 days' where id = $1`,
      [roomy.event],
    )
    const other = await filledIn(roomy, who, { now })
    const otherVisit = await pay(other.code, who, now)
    await its.tidySeats(portal(), { eventId: roomy.event, now: late })
    expect(await seats(roomy.quota)).toEqual({ confirmed: 0, held: 0, offered: 0 })
    desk.stripe.control.pay({ session: otherVisit, method: 'bancontact' })
    await settle(otherVisit, late)
    expect(await stateOf(other.code, late)).toBe('confirmed')
    expect([await outOfStep(), await money.faults()]).toEqual([[], []])
  })

  it('for an activity that is called off meanwhile is shown as coming back', async () => {
    const sale = await aSale({ cents: 1000 })
    const now = new Date()
    const who = await someone()
    const { code } = await filledIn(sale, who, { now })
    const visit = await pay(code, who, now)
    desk.stripe.control.pay({ session: visit, method: 'bancontact' })
    await desk.pool.query(`update events set state = 'cancelled' where id = $1`, [sale.event])
    await settle(visit, now)
    const page = await its.findRegistrationPage(code, { owner: { alumnusId: who }, now })
    expect(page?.moneyBack).toEqual({
      orderCode: expect.stringMatching(/^O-/),
      cents: 1000,
      state: 'under-way',
    })
    expect(await money.faults()).toEqual([])
  })
})

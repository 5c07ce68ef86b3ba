import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuestion, aQuota, aTicketType } from '../../../factories/sales'
import { aStaffMember } from '../../../factories/staff'
import { openMailbox } from '../../mailbox'
import { openMoneyDesk } from '../../money-desk'
import { paymentsInHand } from '../../payments-in-hand'
import { onOwnPortal } from '../../portal'
import { textOfPdf } from '../../text-of-pdf'

const mailbox = await openMailbox()
const desk = await openMoneyDesk()
const { portal } = onOwnPortal()
const money = paymentsInHand(desk, portal)

const load = async () => ({
  ...(await import('@/use-cases/register-for-event/reserve-seats')),
  ...(await import('@/use-cases/register-for-event/pay-registration')),
  ...(await import('@/use-cases/cancel-event/cancel-event')),
  ...(await import('@/use-cases/cancel-event/cancel-event-task')),
  ...(await import('@/use-cases/cancel-event/queries/find-cancellation')),
  ...(await import('@/use-cases/run-event/event-files')),
  ...(await import('@/use-cases/run-event/event-parts')),
  ...(await import('@/use-cases/settle-payment/settle-payment')),
  ...(await import('@/features/events/commands/fill-in-registration')),
  ...(await import('@/features/events/commands/confirm-registration')),
  ...(await import('@/features/events/commands/waiting-list')),
  ...(await import('@/features/events/commands/resize-quota')),
  ...(await import('@/features/events/commands/queue-event-message')),
  ...(await import('@/features/events/jobs/registration-jobs')),
  ...(await import('@/features/events/queries/find-registration')),
  ...(await import('@/features/events/queries/find-sale')),
  ...(await import('@/features/events/queries/list-quota-counts')),
  ...(await import('@/features/events/queries/list-registrations')),
  ...(await import('@/features/events/queries/list-event-orders')),
  ...(await import('@/features/events/queries/count-by-day')),
  ...(await import('@/features/payments/queries/money-of-orders')),
  ...(await import('@/platform/auth/staff-access')),
})
type Staff = Awaited<ReturnType<typeof aStaffMember>>
type Who = 'office' | 'officer' | 'stranger' | 'editor' | 'treasurer' | 'library'
let its: Awaited<ReturnType<typeof load>>
let chapter = 0
const people = {} as Record<Who, Staff>

beforeAll(async () => {
  its = await load()
  chapter = (await aChapter(portal())).id
  const another = (await aChapter(portal())).id
  people.office = await aStaffMember(portal(), { roles: ['office'] })
  people.officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [chapter] })
  people.stranger = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [another] })
  people.editor = await aStaffMember(portal(), { roles: ['editor'], chapters: [chapter] })
  people.treasurer = await aStaffMember(portal(), { roles: ['treasurer'], chapters: [chapter] })
  people.library = await aStaffMember(portal(), { roles: ['library'], chapters: [chapter] })
})

const OUTSIDERS = ['stranger', 'editor', 'treasurer', 'library'] as const
const staff = (who: Who) => {
  const member = its.staffOf({ user: people[who] as never })
  if (!member) throw new Error('no staff')
  return member
}

async function aSale({ size = 10 as number | null, cents = 0 } = {}) {
  const day = 86_400_000
  const { id: event } = await anEvent(portal(), {
    chapters: [chapter],
    startsAt: new Date(Date.now() + 60 * day).toISOString(),
    endsAt: new Date(Date.now() + 60 * day + 7_200_000).toISOString(),
  })
  const { id: quota } = await aQuota(portal(), { event, size })
  const { id: type } = await aTicketType(portal(), { event, quotas: [quota], priceCents: cents })
  return { event, quota, type }
}
type Sale = Awaited<ReturnType<typeof aSale>>

async function booked(
  sale: Sale,
  { quantity = 1, attendee = 'Mieke Maes', answers = {}, locale = 'nl' as 'nl' | 'en' } = {},
) {
  const now = new Date()
  const who = await aRegisteredAlumnus(portal())
  const taken = await its.reserveSeats(portal(), {
    eventId: sale.event,
    alumnusId: who.id,
    tickets: [{ ticketTypeId: sale.type, quantity }],
    bookingKey: randomUUID(),
    locale,
    now,
  })
  if (!taken.ok) throw new Error(taken.code)
  const { code } = taken.value
  const registration = await its.findRegistration(portal().db.drizzle, code, { now })
  const filled = await its.fillInRegistration(portal(), {
    code,
    owner: { alumnusId: who.id },
    answers: {},
    attendees: (registration?.tickets ?? []).map(({ id }) => ({ ticketId: id, name: attendee, answers })),
    now,
  })
  if (!filled.ok) throw new Error(filled.code)
  return { code, who: who.id, now }
}

async function registered(sale: Sale, options = {}) {
  const { code, who, now } = await booked(sale, options)
  const confirmed = await its.confirmFreeRegistration(portal(), { code, owner: { alumnusId: who }, now })
  if (!confirmed.ok) throw new Error(confirmed.code)
  return { code, who }
}

async function paid(sale: Sale, options = {}) {
  const { code, who, now } = await booked(sale, options)
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
  desk.stripe.control.pay({ session: visit, method: 'bancontact' })
  await money.its().fulfilCheckout(portal(), { providerId: visit, settle: its.settlePayment, now })
  return { code, who }
}

async function waits(sale: Sale, partySize = 1) {
  const onSale = await its.findSale(portal().db.drizzle, sale.event)
  if (!onSale) throw new Error('no sale')
  const { id } = await aRegisteredAlumnus(portal())
  const joined = await its.joinWaitingList(portal(), {
    sale: onSale,
    booker: { alumnusId: id, name: 'Wim', email: `wim-${id}@alumninet.example`, locale: 'nl' },
    ticketTypeId: sale.type,
    partySize,
    isMember: false,
    now: new Date(),
  })
  if (!joined.ok) throw new Error(joined.code)
}

const count = async ({ event }: Sale) => {
  const [quota] = await its.listQuotaCounts(portal().db.drizzle, { eventId: event, now: new Date() })
  if (!quota) throw new Error('no quota')
  const { size, confirmed, held, offered, waiting } = quota
  return { size, confirmed, held, offered, waiting }
}
const outOfStep = async () => (await desk.pool.query('select * from seats_out_of_step')).rows
const resize = (sale: Sale, size: number | null, who: Who = 'officer') =>
  its.resizeQuota(portal(), {
    eventId: sale.event,
    quotaId: sale.quota,
    size,
    staff: staff(who),
    now: new Date(),
  })

const file = async (name: string, sale: { event: number }, user: Staff | null, query = '') => {
  const endpoint = its.eventFiles.find(({ path }) => path === `/events-desk/:id/${name}`)
  if (!endpoint) throw new Error(`no ${name}`)
  const answer = await endpoint.handler({
    payload: portal(),
    user,
    routeParams: { id: String(sale.event) },
    searchParams: new URLSearchParams(query),
    i18n: { language: 'nl' },
  } as never)
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers }
}
const textOf = async (name: string, sale: Sale, query = '') =>
  new TextDecoder().decode((await file(name, sale, people.officer, query)).bytes)

describe('the size of a quota', () => {
  it('can be raised, and who waits is offered a place in the same breath', async () => {
    const sale = await aSale({ size: 1 })
    await registered(sale)
    await waits(sale)
    await waits(sale)
    expect(await count(sale)).toEqual({ size: 1, confirmed: 1, held: 0, offered: 0, waiting: 2 })
    expect(await resize(sale, 2)).toEqual({ ok: true, value: null })
    expect(await count(sale)).toEqual({ size: 2, confirmed: 1, held: 0, offered: 1, waiting: 1 })
    expect(await resize(sale, null)).toEqual({ ok: true, value: null })
    expect(await count(sale)).toEqual({ size: null, confirmed: 1, held: 0, offered: 2, waiting: 0 })
    expect(await outOfStep()).toEqual([])
  })

  it('is never below what is taken, being ordered or on offer, and says how much that is', async () => {
    const sale = await aSale({ size: 5 })
    await registered(sale, { quantity: 2 })
    await booked(sale)
    expect(await resize(sale, 2)).toEqual({ ok: false, code: 'below-taken', about: { size: '3' } })
    expect(await resize(sale, 3)).toEqual({ ok: true, value: null })
    expect(await count(sale)).toMatchObject({ size: 3, confirmed: 2, held: 1 })
  })

  it('is changed by who runs the event alone, and for a quota of that event', async () => {
    const sale = await aSale()
    for (const who of OUTSIDERS)
      expect(await resize(sale, 20, who), who).toMatchObject({ code: 'quota-unknown' })
    const other = await aSale()
    expect(await resize({ ...sale, quota: other.quota }, 20)).toMatchObject({ code: 'quota-unknown' })
    expect((await count(sale)).size).toBe(10)
    expect(await resize(sale, 20, 'office')).toMatchObject({ ok: true })
  })

  it('raised and sold at once by many is never oversold', async () => {
    const sale = await aSale({ size: 4 })
    const wishes = Array.from({ length: 12 }, () =>
      booked(sale).then(
        () => 'held',
        () => 'full',
      ),
    )
    const changes = [resize(sale, 6), resize(sale, 5), resize(sale, 7)].map((change) =>
      change.catch(() => null),
    )
    await Promise.all([...wishes, ...changes])
    const { size, held } = await count(sale)
    expect(held).toBeLessThanOrEqual(size ?? 0)
    expect(await outOfStep()).toEqual([])
  })
})

describe('what the live page says', () => {
  it('counts seats, money and days, and finds registrations by words and state', async () => {
    const sale = await aSale({ size: 5, cents: 1500 })
    const one = await paid(sale, { quantity: 2, attendee: 'Zoë Ångström' })
    await booked(sale)
    const database = portal().db.drizzle
    expect(await count(sale)).toMatchObject({ confirmed: 2, held: 1 })
    const orders = await its.listEventOrders(database, sale.event)
    expect(await its.moneyOfOrders(database, orders)).toMatchObject({
      receivedCents: 3000,
      refundedCents: 0,
      refundUnderWayCents: 0,
    })
    expect(await its.countByDay(database, sale.event)).toMatchObject([{ taken: 2, givenUp: 0 }])
    const list = (question: object) =>
      its.listRegistrations(database, {
        eventId: sale.event,
        question: { words: '', state: null, page: 1, ...question },
        now: new Date(),
      })
    const all = await list({})
    expect(all.counts).toEqual({ confirmed: 1, 'under-way': 1, cancelled: 0, expired: 0 })
    expect((await list({ words: 'zoe angstrom' })).registrations.map(({ code }) => code)).toEqual([one.code])
    expect((await list({ words: one.code.toLowerCase() })).total).toBe(1)
    expect((await list({ words: '%' })).total).toBe(0)
    expect((await list({ state: 'confirmed' })).registrations).toMatchObject([
      { code: one.code, totalCents: 3000, tickets: [{ count: 2 }] },
    ])
    expect((await list({ page: 2 })).registrations).toEqual([])
  })
})

describe('the files of an event', () => {
  it('hold everybody with their answers, and nothing that a spreadsheet would run', async () => {
    const sale = await aSale()
    const { id: question } = await aQuestion(portal(), { event: sale.event, question: 'Wat eet je?' })
    await registered(sale, {
      attendee: '=HYPERLINK("http://kwaad.example")',
      answers: { [question]: '@SUM(A1)' },
    })
    const csv = await textOf('registrations.csv', sale)
    expect(csv).toContain('Wat eet je?')
    expect(csv).toContain(`'=HYPERLINK`)
    expect(csv).toContain(`'@SUM(A1)`)
    expect(csv.split('\r\n').filter(Boolean)).toHaveLength(2)

    const { bytes, headers } = await file('registrations.xlsx', sale, people.officer)
    expect(headers.get('content-disposition')).toContain('.xlsx')
    const parts = unzipSync(bytes)
    const read = (name: string) => new TextDecoder().decode(parts[name])
    const sheets = Object.keys(parts).filter((name) => name.startsWith('xl/worksheets/'))
    expect(sheets.map(read).join('')).not.toContain('<f')
    expect(Object.keys(parts).map(read).join('')).toContain('@SUM(A1)')
  })

  it('follow the search, and the papers name who comes and nobody’s address', async () => {
    const sale = await aSale()
    const one = await registered(sale, { attendee: 'Łukasz Żółć' })
    const other = await registered(sale, { attendee: 'Bea Bos' })
    await booked(sale, { attendee: 'Niet Bevestigd' })
    expect(await textOf('registrations.csv', sale, `q=${one.code}`)).not.toContain(other.code)
    const { bytes } = await file('sign-in.pdf', sale, people.officer)
    const sheet = await textOfPdf(bytes)
    expect(sheet).toContain('Łukasz Żółć')
    expect(sheet).toContain('Bea Bos')
    expect(sheet).not.toContain('Niet Bevestigd')
    expect(sheet).not.toContain('@')
    const badges = await textOfPdf((await file('badges.pdf', sale, people.officer)).bytes)
    expect(badges).toContain('Łukasz Żółć')
  })

  it('are for who runs the event; others hear what is heard of no event', async () => {
    const sale = await aSale()
    await registered(sale)
    const statuses = async (user: Staff | null, of = sale) =>
      Promise.all(its.EVENT_FILES.map(async (name) => (await file(name, of, user)).status))
    expect(await statuses(people.officer)).toEqual([200, 200, 200, 200])
    expect(await statuses(people.office)).toEqual([200, 200, 200, 200])
    for (const who of OUTSIDERS) expect(await statuses(people[who]), who).toEqual([404, 404, 404, 404])
    expect(await statuses(null)).toEqual([404, 404, 404, 404])
    const alumnus = { ...people.officer, collection: 'alumni' } as never
    expect(await statuses(alumnus)).toEqual([404, 404, 404, 404])
    expect(await statuses(people.office, { ...sale, event: 2_000_000_000 })).toEqual([404, 404, 404, 404])
  })
})

describe('a message to who registered', () => {
  const MESSAGE = {
    nl: { subject: 'Andere zaal', text: 'We zitten in de aula.\nBreng je jas mee.' },
    en: { subject: 'Another hall', text: 'We are in the main hall.' },
  }
  const queue = (sale: Sale, once = randomUUID() as string, who: Who = 'officer') =>
    its.queueEventMessage(portal(), {
      eventId: sale.event,
      message: MESSAGE,
      once,
      staff: staff(who),
      now: new Date(),
    })
  const work = () => desk.work({ 'send-event-message': its.sendEventMessageTask })

  it('goes out once to each, in the own language, however often it is sent and by two workers at once', async () => {
    const sale = await aSale()
    await registered(sale)
    await registered(sale, { locale: 'en' })
    await booked(sale)
    const once = randomUUID()
    const queued = await Promise.all([queue(sale, once), queue(sale, once)])
    expect(queued).toEqual([
      { ok: true, value: 2 },
      { ok: true, value: 2 },
    ])
    mailbox.take()
    await Promise.all([work(), work()])
    const mails = mailbox.take()
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['Andere zaal', 'Another hall'])
    expect(mails.find(({ subject }) => subject === 'Andere zaal')?.text).toContain('Breng je jas mee.')

    // What was marked as sent is not sent again, whoever asks.
    await desk.pool.query(
      `select graphile_worker.add_job('send-event-message', json_build_object('recipientId', id)) from event_message_recipients`,
    )
    await work()
    expect(mailbox.take()).toEqual([])
  })

  it('is not for who does not run the event, nor for an event without anybody', async () => {
    const sale = await aSale()
    expect(await queue(sale)).toMatchObject({ code: 'nobody-registered' })
    await registered(sale)
    for (const who of OUTSIDERS)
      expect(await queue(sale, randomUUID(), who), who).toMatchObject({ code: 'event-unknown' })
    expect(
      (await desk.pool.query('select id from event_messages where event_id = $1', [sale.event])).rows,
    ).toEqual([])
  })
})

describe('an event that is called off', () => {
  const cancel = (sale: Sale, who: Who = 'officer') =>
    its.cancelEvent(portal(), {
      eventId: sale.event,
      reason: { nl: 'De zaal staat onder water', en: 'The hall is flooded' },
      staff: staff(who),
    })
  const work = () =>
    desk.work({
      'cancel-event-registrations': its.cancelEventTask,
      'send-registration-mail': its.sendRegistrationMailTask,
    })

  it('gives everybody everything back, tells them, and shows how far it has come', async () => {
    const sale = await aSale({ size: 3, cents: 2500 })
    const one = await paid(sale, { quantity: 2 })
    await booked(sale)
    await waits(sale)
    const before = await its.findCancellation(portal().db.drizzle, sale.event)
    expect(before).toMatchObject({
      registrations: 2,
      tickets: 3,
      backCents: 5000,
      waiting: 1,
      isCalledOff: false,
    })
    mailbox.take()
    expect([await cancel(sale), await cancel(sale)]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
    ])
    const event = async (locale: 'nl' | 'en') =>
      portal().findByID({ collection: 'events', id: sale.event, locale, overrideAccess: true })
    expect((await event('nl')).cancellationReason).toBe('De zaal staat onder water')
    expect((await event('en')).cancellationReason, 'the event is written in Dutch alone').toBeFalsy()
    expect(await its.findCancellation(portal().db.drizzle, sale.event)).toMatchObject({
      isCalledOff: true,
      registrations: 2,
      done: 0,
    })
    await work()
    expect(await its.findCancellation(portal().db.drizzle, sale.event)).toMatchObject({
      registrations: 0,
      done: 2,
      waiting: 0,
      money: { receivedCents: 5000, refundUnderWayCents: 5000 },
    })
    expect((await its.findRegistration(portal().db.drizzle, one.code, { now: new Date() }))?.state).toBe(
      'cancelled',
    )
    const told = mailbox.take().filter(({ subject }) => subject.includes('gaat niet door'))
    expect(told).toHaveLength(3)
    expect([await outOfStep(), await money.faults()]).toEqual([[], []])
  })

  it('gives the reason in both languages when it is written in both', async () => {
    const sale = await aSale()
    await portal().update({
      collection: 'events',
      id: sale.event,
      locale: 'en',
      data: { title: 'Flooded', slug: `flooded-${sale.event}` },
      overrideAccess: true,
    })
    expect(await cancel(sale)).toEqual({ ok: true, value: null })
    const reasonIn = async (locale: 'nl' | 'en') =>
      (await portal().findByID({ collection: 'events', id: sale.event, locale, overrideAccess: true }))
        .cancellationReason
    expect([await reasonIn('nl'), await reasonIn('en')]).toEqual([
      'De zaal staat onder water',
      'The hall is flooded',
    ])
  })

  it('is called off by who runs it and by nobody else', async () => {
    const sale = await aSale()
    await registered(sale)
    for (const who of OUTSIDERS) expect(await cancel(sale, who), who).toMatchObject({ code: 'event-unknown' })
    expect((await its.findCancellation(portal().db.drizzle, sale.event))?.isCalledOff).toBe(false)
  })
})

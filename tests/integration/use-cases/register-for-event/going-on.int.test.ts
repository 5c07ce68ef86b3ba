import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aChapter, anEvent } from '../../../factories/association'
import { aQuestion, aQuota, aTicketType } from '../../../factories/sales'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()

const load = async () => ({
  ...(await import('@/use-cases/register-for-event/reserve-seats')),
  ...(await import('@/use-cases/register-for-event/try-again')),
  ...(await import('@/use-cases/register-for-event/may-guest-hold')),
  ...(await import('@/use-cases/register-for-event/queries/find-registration-page')),
  ...(await import('@/features/events/commands/fill-in-registration')),
  ...(await import('@/features/events/commands/confirm-registration')),
  ...(await import('@/features/events/commands/tell-registrants')),
  ...(await import('@/features/events/commands/send-registration-mail')),
  ...(await import('@/features/events/commands/access-token')),
  ...(await import('@/features/events/queries/find-registration')),
})
let its: Awaited<ReturnType<typeof load>>
let chapter = 0

const NOW = new Date('2026-11-01T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

beforeAll(async () => {
  its = await load()
  chapter = (await aChapter(portal())).id
})

async function aSale({ size = 10, cents = 0 } = {}) {
  const { id: event } = await anEvent(portal(), { chapters: [chapter] })
  const { id: quota } = await aQuota(portal(), { event, size })
  const { id: type } = await aTicketType(portal(), { event, quotas: [quota], priceCents: cents })
  const { id: question } = await aQuestion(portal(), { event })
  return { event, quota, type, question }
}

async function reservedByGuest(sale: Pick<Awaited<ReturnType<typeof aSale>>, 'event' | 'type'>) {
  const taken = await its.reserveSeatsAsGuest(portal(), {
    eventId: sale.event,
    guest: { name: 'Gast', email: `gast.${randomUUID()}@alumninet.example` },
    tickets: [{ ticketTypeId: sale.type, quantity: 1 }],
    bookingKey: randomUUID(),
    locale: 'nl',
    now: NOW,
  })
  if (!taken.ok) throw new Error(taken.code)
  return taken.value
}
type Sale = Awaited<ReturnType<typeof aSale>>

const someone = async () => (await aRegisteredAlumnus(portal())).id

async function held(sale: Sale, alumnusId: number, { quantity = 2, now = NOW } = {}) {
  const taken = await its.reserveSeats(portal(), {
    eventId: sale.event,
    alumnusId,
    tickets: [{ ticketTypeId: sale.type, quantity }],
    bookingKey: randomUUID(),
    locale: 'nl',
    now,
  })
  if (!taken.ok) throw new Error(taken.code)
  return seen(taken.value.code, now)
}

async function seen(code: string, now = NOW) {
  const registration = await its.findRegistration(portal().db.drizzle, code, { now })
  if (!registration) throw new Error('not there')
  return registration
}

const fillIn = async (code: string, who: number, { question }: Sale, now = NOW) =>
  its.fillInRegistration(portal(), {
    code,
    owner: { alumnusId: who },
    answers: {},
    attendees: (await seen(code, now)).tickets.map(({ id }, index) => ({
      ticketId: id,
      name: `Naam ${index}`,
      answers: { [question]: `antwoord ${index}` },
    })),
    now,
  })

async function confirmed(sale: Sale, now = NOW) {
  const who = await someone()
  const { code, id } = await held(sale, who, { quantity: 1, now })
  await fillIn(code, who, sale, now)
  const done = await its.confirmFreeRegistration(portal(), { code, owner: { alumnusId: who }, now })
  if (!done.ok) throw new Error(done.code)
  return { code, id, who }
}

const jobs = async (task: string, like: string) => {
  const { rows } = await portal().db.drizzle.execute(
    `select job.key, payload from graphile_worker._private_jobs job
       join graphile_worker._private_tasks task on task.id = job.task_id
     where task.identifier = '${task}' and payload::jsonb::text like '%${like}%'`,
  )
  return rows as { key: string; payload: { registrationId: number } }[]
}

describe('trying again after the time is over', () => {
  it('keeps what was typed a minute too late, and goes on with it, once however often one clicks', async () => {
    const sale = await aSale()
    const who = await someone()
    const { code } = await held(sale, who)
    expect(await fillIn(code, who, sale, later(21))).toMatchObject({ code: 'hold-ran-out' })
    const again = (now: Date) =>
      its.tryAgain(portal(), { code, owner: { alumnusId: who }, expectedCents: 0, now })
    const [a, b] = await Promise.all([again(later(22)), again(later(22))])
    if (!a.ok || !b.ok) throw new Error('refused')
    expect(a.value.code).toBe(b.value.code)
    expect(a.value.code).not.toBe(code)
    expect((await seen(a.value.code, later(22))).tickets).toMatchObject([
      { state: 'held', attendeeName: 'Naam 0', answers: { [sale.question]: 'antwoord 0' } },
      { state: 'held', attendeeName: 'Naam 1', answers: { [sale.question]: 'antwoord 1' } },
    ])
  })

  it('tells another price first, and is refused to everybody else', async () => {
    const sale = await aSale({ cents: 1_000 })
    const who = await someone()
    const { code } = await held(sale, who)
    const again = (alumnusId: number, expectedCents: number) =>
      its.tryAgain(portal(), { code, owner: { alumnusId }, expectedCents, now: later(30) })
    expect(await again(who, 1_500)).toMatchObject({ code: 'price-changed', about: { total: '2000' } })
    expect(await again(await someone(), 2_000)).toMatchObject({ code: 'registration-unknown' })
    expect(await again(who, 2_000)).toMatchObject({ ok: true })
  })

  it('says that there is no seat any more', async () => {
    const sale = await aSale({ size: 2 })
    const who = await someone()
    const { code } = await held(sale, who)
    await held(sale, await someone(), { quantity: 1, now: later(20) })
    expect(
      await its.tryAgain(portal(), { code, owner: { alumnusId: who }, expectedCents: 0, now: later(21) }),
    ).toMatchObject({ code: 'no-seats-left' })
  })

  it('gives a guest the new registration as proved, without another mail', async () => {
    const sale = await aSale()
    const taken = await reservedByGuest(sale)
    const { code } = taken
    const owner = { token: its.accessToken('registration', code) }
    await its.fillInRegistration(portal(), { code, owner, answers: {}, attendees: [], now: later(5) })
    const again = await its.tryAgain(portal(), { code, owner, expectedCents: 0, now: later(25) })
    if (!again.ok) throw new Error(again.code)
    expect(await seen(again.value.code, later(25))).toMatchObject({ isEmailProved: true, state: 'held' })
    expect(await jobs('send-registration-mail', `"registrationId": ${again.value.registrationId}}`)).toEqual(
      [],
    )
  })
})

describe('who comes', () => {
  it('begins with the diet that somebody last wrote on their own ticket, for their own eyes alone', async () => {
    const asks = async () => {
      const sale = await aSale()
      const { id } = await aQuestion(portal(), {
        event: sale.event,
        kind: 'dietary',
        question: 'Wat eet je?',
      })
      return { ...sale, question: id }
    }
    const [past, next] = [await asks(), await asks()]
    const who = await someone()
    const lastDiet = async (sale: Sale, alumnusId: number) => {
      const { code } = await held(sale, alumnusId, { quantity: 2 })
      return (await its.findRegistrationPage(code, { owner: { alumnusId }, now: NOW }))?.lastDiet
    }
    expect(await lastDiet(past, who)).toBe(null)

    const { code } = await held(past, who, { quantity: 2 })
    const [own, guest] = (await seen(code)).tickets
    const registration = await seen(code)
    await its.fillInRegistration(portal(), {
      code,
      owner: { alumnusId: who },
      answers: {},
      attendees: [
        { ticketId: own?.id ?? 0, name: registration.name, answers: { [past.question]: 'geen noten' } },
        { ticketId: guest?.id ?? 0, name: 'Een gast', answers: { [past.question]: 'veganistisch' } },
      ],
      now: NOW,
    })
    await its.confirmFreeRegistration(portal(), { code, owner: { alumnusId: who }, now: NOW })
    expect(await lastDiet(next, who)).toBe('geen noten')
    expect(await lastDiet(next, await someone())).toBe(null)
  })
})

describe('a guest who paid in vain', () => {
  it('is led to the page that says what happens with the money', async () => {
    const sale = await aSale({ cents: 1_000 })
    const taken = await reservedByGuest(sale)
    mailbox.take()
    await its.sendRegistrationMail(portal(), {
      order: { kind: 'paid-in-vain', registrationId: taken.registrationId },
      now: later(90),
    })
    const [mail] = mailbox.take()
    expect(mail?.text).toContain('Bekijk wat er met je geld gebeurt')
    expect(mail?.text).toContain(`/nl/inschrijving/${its.accessToken('registration', taken.code)}`)
  })
})

describe('seats that guests may hold', () => {
  it('are so many from one network, and so often for one address', async () => {
    const from = '203.0.113.9'
    const may = (email: string, seats: number) => its.mayGuestHold(portal(), { email, from, seats, now: NOW })
    expect(await may('a@alumninet.example', 20)).toBe(true)
    expect(await may('b@alumninet.example', 20)).toBe(true)
    expect(await may('c@alumninet.example', 1)).toBe(false)
    const elsewhere = (seats: number, nth: number) =>
      its.mayGuestHold(portal(), {
        email: 'often@alumninet.example',
        from: `198.51.${nth}.1`,
        seats,
        now: NOW,
      })
    const times = []
    for (let nth = 0; nth < 7; nth += 1) times.push(await elsewhere(1, nth))
    expect(times).toEqual([true, true, true, true, true, true, false])
  })
})

describe('another time or place', () => {
  const move = (event: number, data: object) =>
    portal().update({ collection: 'events', id: event, locale: 'nl', data, overrideAccess: true })

  it('is told to everybody who is registered, once, with the new entry for the agenda', async () => {
    const sale = await aSale()
    const { id, code } = await confirmed(sale)
    await held(sale, await someone())
    const { sequence } = await move(sale.event, { venue: { kind: 'place', name: 'Kapel', town: 'Leuven' } })
    const [job] = await jobs('tell-registrants', `"eventId": ${sale.event},`)
    const change = job?.payload as unknown as Parameters<typeof its.tellRegistrants>[1]
    expect(change).toMatchObject({ sequence, before: { venue: { name: 'Aula' } } })
    const tell = () => its.tellRegistrants(portal(), { ...change, changedAt: new Date(change.changedAt) })
    await Promise.all([tell(), tell()])
    await tell()
    const mails = await jobs('send-registration-mail', '"kind": "changed"')
    expect(mails.filter(({ payload }) => payload.registrationId === id)).toHaveLength(1)
    expect(mails.map(({ key }) => key)).toContain(`registration-mail:changed:${id}`)
    mailbox.take()
    await its.sendRegistrationMail(portal(), {
      order: { kind: 'changed', registrationId: id, before: change.before },
      now: NOW,
    })
    const [mail] = mailbox.take()
    expect(mail?.subject).toMatch(/^Gewijzigd: /)
    expect(mail?.text).toContain('Waar: Kapel, Leuven. Dit was Aula, Leuven')
    expect(mail?.text).toContain(code)
  })

  const placed = (name: string) => ({ venue: { kind: 'place', name, town: 'Leuven' } })
  /** The changes of an event that registrants are still to be told of, in their order. */
  const changesOf = async (event: number) => {
    const found = await jobs('tell-registrants', `"eventId": ${event},`)
    return found
      .map(({ payload }) => payload as unknown as Parameters<typeof its.tellRegistrants>[1])
      .map((change) => ({ ...change, changedAt: new Date(change.changedAt) }))
      .toSorted((a, b) => a.sequence - b.sequence)
  }
  /** The mails that these changes come to, when each leaves at once. */
  const mailed = async (registrationId: number, changes: Awaited<ReturnType<typeof changesOf>>) => {
    mailbox.take()
    for (const { before } of changes)
      await its.sendRegistrationMail(portal(), {
        order: { kind: 'changed', registrationId, before },
        now: NOW,
      })
    return mailbox.take().map(({ text }) => text)
  }
  const told = (id: number) =>
    its.sendRegistrationMail(portal(), { order: { kind: 'confirmed', registrationId: id }, now: NOW })

  it('that follows closely upon another is told with it, in one mail', async () => {
    const sale = await aSale()
    const { id } = await confirmed(sale)
    await told(id)
    await move(sale.event, placed('Kapel'))
    await move(sale.event, { startsAt: '2026-12-04T18:30:00.000Z' })
    const changes = await changesOf(sale.event)
    expect(changes).toHaveLength(2)
    for (const change of changes) await its.tellRegistrants(portal(), change)
    const waiting = await jobs('send-registration-mail', '"kind": "changed"')
    expect(waiting.filter(({ payload }) => payload.registrationId === id)).toHaveLength(1)

    const mails = await mailed(id, changes)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('Waar: Kapel, Leuven. Dit was Aula, Leuven')
    expect(mails[0]).toContain('19.30')

    await move(sale.event, placed('Zaal 3'))
    const [third] = (await changesOf(sale.event)).slice(-1)
    const [mail] = await mailed(id, third ? [third] : [])
    expect(mail).toContain('Waar: Zaal 3, Leuven. Dit was Kapel, Leuven')
    expect(mail).not.toContain('Wanneer:')
  })

  it('would be told twice, and the first time wrongly, without what each was told', async () => {
    const sale = await aSale()
    const { id } = await confirmed(sale)
    await told(id)
    await move(sale.event, placed('Kapel'))
    await move(sale.event, placed('Zaal 3'))
    const forget = () =>
      portal().db.drizzle.execute(`update registrations set told_facts = null where id = ${id}`)
    const [first, second] = await changesOf(sale.event)
    if (!first || !second) throw new Error('no changes')
    await forget()
    const [wrong] = await mailed(id, [first])
    await forget()
    const [again] = await mailed(id, [second])
    expect(wrong).toContain('Waar: Zaal 3, Leuven. Dit was Aula, Leuven')
    expect(again, 'told again, of a place that nobody heard of').toContain(
      'Waar: Zaal 3, Leuven. Dit was Kapel, Leuven',
    )
  })

  it('would be queued again by every repetition without the mark of who was told', async () => {
    const sale = await aSale()
    const { id } = await confirmed(sale)
    await move(sale.event, placed('Kapel'))
    const [change] = await changesOf(sale.event)
    if (!change) throw new Error('no change')
    const queued = async () => {
      const left = await jobs('send-registration-mail', `"registrationId": ${id}`)
      await portal().db.drizzle.execute(
        `delete from graphile_worker._private_jobs where key = 'registration-mail:changed:${id}'`,
      )
      return left.filter(({ key }) => key === `registration-mail:changed:${id}`).length
    }
    await its.tellRegistrants(portal(), change)
    expect(await queued()).toBe(1)
    await its.tellRegistrants(portal(), change)
    expect(await queued(), 'done twice').toBe(0)
    await portal().db.drizzle.execute(`update registrations set told_sequence = 0 where id = ${id}`)
    await its.tellRegistrants(portal(), change)
    expect(await queued(), 'done twice, without the mark').toBe(1)
  })

  it('is not told when something else changes, nor when nothing does, nor of a draft', async () => {
    const sale = await aSale()
    await confirmed(sale)
    await move(sale.event, { title: 'Een andere titel' })
    await move(sale.event, { startsAt: '2026-12-04T20:00:00+01:00' })
    await portal().update({
      collection: 'events',
      id: sale.event,
      locale: 'nl',
      draft: true,
      data: { startsAt: '2026-12-04T18:00:00.000Z', _status: 'draft' },
      overrideAccess: true,
    })
    expect(await jobs('tell-registrants', `"eventId": ${sale.event},`)).toEqual([])
    await move(sale.event, { startsAt: '2026-12-04T18:00:00.000Z', _status: 'published' })
    expect(await jobs('tell-registrants', `"eventId": ${sale.event},`)).toHaveLength(1)
  })
})

it('A kept page hears when seats come to be few, gone or there again, and not of each seat', async () => {
  const sale = await aSale({ size: 20 })
  const touches = async () => {
    const { rows } = await portal().db.drizzle.execute(
      `select count(*)::integer as n from cache_touch where tag = 'seats:${sale.event}'`,
    )
    return (rows[0] as { n: number }).n
  }
  await held(sale, await someone(), { quantity: 5 })
  expect(await touches()).toBe(0)
  const who = await someone()
  await its.reserveSeats(portal(), {
    eventId: sale.event,
    alumnusId: who,
    tickets: [{ ticketTypeId: sale.type, quantity: 10 }],
    bookingKey: randomUUID(),
    locale: 'nl',
    now: NOW,
  })
  expect(await touches()).toBe(0)
  await held(sale, await someone(), { quantity: 4 })
  expect(await touches()).toBe(1)
  await held(sale, await someone(), { quantity: 1 })
  expect(await touches()).toBe(2)
})

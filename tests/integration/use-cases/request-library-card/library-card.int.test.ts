import { sql } from '@payloadcms/db-postgres'
import type { Staff } from '@payload-types'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { plusDays } from '@/kernel/civil-days'
import { civilDateAt } from '@/kernel/civil-date'
import { anAccountHolder, type Registered } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { aStaffMember } from '../../../factories/staff'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

const now = new Date()
const today = civilDateAt(now)
type User = Staff & { collection: 'staff' }

let own: Awaited<ReturnType<typeof load>>
let planId: number
let library: User
let office: User

const load = async () => ({
  ...(await import('@/use-cases/request-library-card/request-library-card')),
  ...(await import('@/use-cases/activate-library-card/activate-library-card')),
  ...(await import('@/features/requests/queries/list-own-requests')),
  ...(await import('@/use-cases/request-library-card/send-library-card-mail')),
})

beforeAll(async () => {
  own = await load()
  planId = (await aPlan(portal())).id
  library = await aStaffMember(portal(), { roles: ['library'] })
  office = await aStaffMember(portal(), { roles: ['office'] })
})
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs')
  mailbox.take()
})

/** Somebody whose membership runs from and to these many days from today. */
async function aMember({ from = -30, to = 200 } = {}): Promise<Registered> {
  const person = await anAccountHolder(portal())
  const [firstDay, lastDay] = [plusDays(today, from), plusDays(today, to)]
  await aPeriod(portal(), { alumnusId: person.id, planId, firstDay, lastDay })
  return person
}

const ask = ({ id }: Registered, wish: Partial<Parameters<typeof own.requestLibraryCard>[0]> = {}) =>
  own.requestLibraryCard({ alumnusId: id, library: 'arts', way: 'pick-up', now, ...wish })

const cardsOf = async ({ id }: Registered) =>
  (
    await pool.query(
      `select id, state::text, library::text, way::text, active_until from library_card_requests
       where alumnus_id = $1 order by id`,
      [id],
    )
  ).rows

const move = (id: number, data: object, user: User = library) =>
  portal().update({
    collection: 'library-card-requests',
    id,
    data,
    user,
    overrideAccess: false,
    depth: 0,
  })

const asked = async (person: Registered, wish?: Parameters<typeof ask>[1]): Promise<number> => {
  expect(await ask(person, wish)).toEqual({ ok: true, value: null })
  return (await cardsOf(person)).at(-1).id
}

/** What the worker does. */
async function work() {
  await runOnce({
    pgPool: pool,
    taskList: { 'send-library-card-mail': own.sendLibraryCardMailTask },
    noPreparedStatements: true,
  })
  return mailbox.take()
}

const staffOf = ({ id, roles }: User) => ({ id, roles, chapters: [] })

describe('asking for a library card', () => {
  it('is one request, however often and from how many windows it is sent', async () => {
    const person = await aMember()
    const outcomes = await Promise.all([ask(person), ask(person), ask(person, { library: 'law' })])
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
    expect(await cardsOf(person)).toMatchObject([{ state: 'requested', way: 'pick-up' }])
    expect((await work()).map(({ subject }) => subject)).toEqual(['Je vroeg een bibliotheekkaart aan'])
  })

  it.each([
    { who: 'never was a member', period: null },
    { who: 'is in the days of grace', period: { from: -200, to: -5 } },
    { who: 'has lapsed', period: { from: -400, to: -90 } },
    { who: 'will be a member', period: { from: 5, to: 300 } },
  ])('is refused to whoever $who', async ({ period }) => {
    const person = period ? await aMember(period) : await anAccountHolder(portal())
    expect(await ask(person)).toEqual({ ok: false, code: 'not-entitled' })
    expect(await cardsOf(person)).toEqual([])
  })

  it('is allowed on the last day of the membership, and not on the day after', async () => {
    expect((await ask(await aMember({ to: 0 }))).ok).toBe(true)
    expect((await ask(await aMember({ to: -1 }))).ok).toBe(false)
  })

  it('is refused while a card works as long as the membership, and taken when the membership runs on', async () => {
    const person = await aMember({ to: 20 })
    await move(await asked(person), { state: 'activated' })
    expect(await ask(person)).toEqual({ ok: false, code: 'already-active' })
    await aPeriod(portal(), {
      alumnusId: person.id,
      planId,
      firstDay: plusDays(today, 21),
      lastDay: plusDays(today, 386),
    })
    expect(await ask(person)).toEqual({ ok: true, value: null })
  })

  it('can be taken back while it is open, and asked anew', async () => {
    const person = await aMember()
    await asked(person)
    await work()
    await own.withdrawLibraryCard(person.id, { now })
    await own.withdrawLibraryCard(person.id, { now })
    expect(await work()).toEqual([])
    await asked(person, { library: 'law', way: 'on-site' })
    expect(await cardsOf(person)).toMatchObject([
      { state: 'withdrawn', library: 'arts' },
      { state: 'requested', library: 'law' },
    ])
  })

  it('shows a person the own requests and nobody else’s', async () => {
    const [person, other] = [await aMember(), await aMember()]
    await asked(person)
    await asked(other, { library: 'law' })
    expect(await own.listOwnRequests(person.id)).toMatchObject([{ kind: 'library-card', library: 'arts' }])
  })
})

describe('the queue of the libraries', () => {
  it('moves a card on, and the alumnus hears of each state in the own language', async () => {
    const person = await aMember()
    await pool.query(`update alumni set language = 'en' where id = $1`, [person.id])
    const id = await asked(person)
    const subjects: string[] = (await work()).map(({ subject }) => subject)
    await move(id, { state: 'ready' })
    const [ready] = await work()
    expect(ready?.to).toBe(person.email)
    expect(ready?.text).toContain('Arts Library')
    await move(id, { state: 'activated' })
    const [activated] = await work()
    subjects.push(ready?.subject ?? '', activated?.subject ?? '')
    expect(subjects).toEqual([
      'You requested a library card',
      'Your library card is ready',
      'Your library card works',
    ])
    expect(await cardsOf(person)).toMatchObject([{ state: 'activated', active_until: plusDays(today, 200) }])
  })

  it('asks for the right again when a card is activated', async () => {
    const person = await aMember()
    const id = await asked(person)
    const { rows } = await pool.query('select id from membership_periods where alumnus_id = $1', [person.id])
    const { inTransaction } = await import('@/platform/database/in-transaction')
    const { endPeriod } = await import('@/features/memberships/commands/end-period')
    await inTransaction(portal(), (context) =>
      endPeriod(context, {
        periodId: rows[0].id,
        kind: 'corrected',
        lastDay: plusDays(today, -1),
        reason: 'Vergissing',
        actor: { kind: 'system', id: null },
        now,
      }),
    )
    await expect(move(id, { state: 'activated' })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'state' }] },
    })
    expect(await cardsOf(person)).toMatchObject([{ state: 'requested' }])
  })

  it('needs a reason to refuse, which the mail carries', async () => {
    const person = await aMember()
    const id = await asked(person)
    await work()
    await expect(move(id, { state: 'refused', reason: '  ' })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'reason' }] },
    })
    await move(id, { state: 'refused', reason: 'Je foto ontbreekt.' })
    const [mail] = await work()
    expect([mail?.subject, mail?.text.includes('Je foto ontbreekt.')]).toEqual([
      'Over je bibliotheekkaart',
      true,
    ])
  })

  it('never goes back, and leaves withdrawing to the alumnus', async () => {
    const person = await aMember()
    const id = await asked(person)
    await expect(move(id, { state: 'withdrawn' })).rejects.toMatchObject({ status: 400 })
    await move(id, { state: 'activated' })
    const after = await move(id, { state: 'requested' }).catch((error: unknown) => error)
    expect(after).toMatchObject({ state: 'activated' })
  })

  it('moves once, also when two clerks do it at the same moment', async () => {
    const person = await aMember()
    const id = await asked(person)
    const outcomes = await Promise.allSettled([
      move(id, { state: 'activated' }),
      move(id, { state: 'refused', reason: 'Toch niet' }, office),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('keeps what was asked as it was asked, and shows a library nothing more of the register', async () => {
    const person = await aMember()
    const id = await asked(person)
    await move(id, { library: 'law', name: 'Iemand anders', alumnus: 1 })
    expect(await cardsOf(person)).toMatchObject([{ library: 'arts' }])
    const seen = await portal().findByID({
      collection: 'library-card-requests',
      id,
      user: library,
      overrideAccess: false,
    })
    expect({ name: seen.name, alumnus: seen.alumnus }).toEqual({ name: 'Mieke Verdonck', alumnus: undefined })
  })
})

describe('who may', () => {
  const ROLES: Staff['roles'][] = [['editor'], ['chapter-officer'], ['treasurer'], ['library'], ['office']]

  it('see and move library cards: the libraries and the Office', async () => {
    const person = await aMember()
    const id = await asked(person)
    const may: string[] = []
    for (const roles of ROLES) {
      const user = await aStaffMember(portal(), { roles })
      const as = { user, overrideAccess: false } as const
      const outcome = await portal()
        .find({ collection: 'library-card-requests', ...as })
        .then(() => move(id, {}, user))
        .catch((error: { status?: number }) => error.status)
      if (outcome !== 403) may.push(String(roles))
    }
    expect(may).toEqual(['library', 'office'])
  })

  it('reach anything else as a library: nothing of people, money, requests or memberships', async () => {
    const reached: string[] = []
    for (const collection of [
      'alumni',
      'diplomas',
      'number-requests',
      'orders',
      'membership-periods',
      'membership-plans',
      'register-proposals',
    ] as const) {
      await portal()
        .find({ collection, user: library, overrideAccess: false })
        .then(() => reached.push(collection))
        .catch((error: { status?: number }) => expect(error.status).toBe(403))
    }
    expect(reached).toEqual([])
  })

  it('activate at the desk: the libraries and the Office', async () => {
    const person = await aMember()
    const outcomes = []
    for (const roles of ROLES) {
      const staff = staffOf(await aStaffMember(portal(), { roles }))
      const { ok } = await own.activateLibraryCard(portal(), { alumnusId: person.id, staff, now })
      outcomes.push([String(roles), ok])
    }
    expect(outcomes.filter(([, ok]) => ok).map(([role]) => role)).toEqual(['library', 'office'])
  })
})

describe('activating at the desk', () => {
  it('activates the open request, once', async () => {
    const person = await aMember()
    await asked(person)
    await work()
    const order = { alumnusId: person.id, staff: staffOf(library), now }
    const [first, second] = await Promise.all([
      own.activateLibraryCard(portal(), order),
      own.activateLibraryCard(portal(), order),
    ])
    expect([first, second]).toEqual(Array(2).fill({ ok: true, value: { activeUntil: plusDays(today, 200) } }))
    expect(await cardsOf(person)).toMatchObject([{ state: 'activated', library: 'arts' }])
    expect((await work()).map(({ subject }) => subject)).toEqual(['Je bibliotheekkaart werkt'])
  })

  it('makes one on the spot for who did not ask', async () => {
    const person = await aMember()
    await own.activateLibraryCard(portal(), { alumnusId: person.id, staff: staffOf(library), now })
    expect(await cardsOf(person)).toMatchObject([{ state: 'activated', library: null, way: 'on-site' }])
  })

  it('is refused to whoever is no paying member now', async () => {
    const person = await aMember({ from: -200, to: -5 })
    const outcome = await own.activateLibraryCard(portal(), {
      alumnusId: person.id,
      staff: staffOf(library),
      now,
    })
    expect(outcome).toEqual({ ok: false, code: 'not-entitled' })
  })
})

describe('the database', () => {
  it('holds one open request a person, legal moves and reasons', async () => {
    const person = await aMember()
    const id = await asked(person)
    const set = (text: string) =>
      portal().db.drizzle.execute(
        sql`${sql.raw(`update library_card_requests set ${text} where id = ${id}`)}`,
      )
    await expect(
      pool.query(
        `insert into library_card_requests (alumnus_id, name, number, library, way, state)
         values ($1, 'x', 'q1234567', 'law', 'pick-up', 'requested')`,
        [person.id],
      ),
    ).rejects.toMatchObject({ code: '23505' })
    await expect(set(`state = 'refused', decided_at = now()`)).rejects.toThrow()
    await expect(set(`state = 'ready'`)).rejects.toThrow()
    await expect(set(`library = null`)).rejects.toThrow()
    await set(`state = 'activated', decided_at = now()`)
    await expect(set(`state = 'refused', reason = 'x'`)).rejects.toThrow()
  })
})

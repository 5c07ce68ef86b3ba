import type { Staff } from '@payload-types'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plusDays } from '@/kernel/civil-days'
import { aChapter } from '../../../factories/association'
import { aRegisteredAlumnus, type Registered } from '../../../factories/account-holders'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

const today = '2026-11-28'
type Plan = Awaited<ReturnType<typeof aPlan>>
type User = Staff & { collection: 'staff' }

let desk: Awaited<ReturnType<typeof load>>
let plan: Plan
let other: Plan
let office: User

const load = async () => ({
  ...(await import('@/use-cases/keep-members/grant-membership')),
  ...(await import('@/use-cases/keep-members/import-members')),
  ...(await import('@/use-cases/keep-members/export-members')),
  ...(await import('@/use-cases/keep-members/members-scope')),
  ...(await import('@/use-cases/keep-members/members-endpoints')),
  ...(await import('@/use-cases/keep-members/queries/list-members')),
  ...(await import('@/use-cases/keep-members/queries/find-member')),
})

beforeAll(async () => {
  desk = await load()
  plan = await aPlan(portal())
  other = await aPlan(portal())
  office = await aStaffMember(portal(), { roles: ['office'] })
})

const ALL = { chapterId: null, state: null, day: today, words: '', page: 1 }
const ask = (
  question: Partial<Parameters<typeof desk.listMembers>[1]['question']>,
  scope: 'all' | number[] = 'all',
) => desk.listMembers(portal().db.drizzle, { question: { ...ALL, ...question }, scope, locale: 'nl' })

const member = async (from: number, to: number | null, of = plan): Promise<Registered> => {
  const person = await aRegisteredAlumnus(portal())
  await aPeriod(portal(), {
    alumnusId: person.id,
    planId: of.id,
    firstDay: plusDays(today, from),
    lastDay: to === null ? null : plusDays(today, to),
  })
  return person
}

const periodsOf = async ({ id }: Registered) =>
  (
    await pool.query(
      `select first_day, last_day, origin::text, method::text, amount_cents::int, reason, granted_by_id
       from membership_periods where alumnus_id = $1 order by first_day`,
      [id],
    )
  ).rows

describe('the list of members', () => {
  it('says of everybody how they stand on a day, and counts the states', async () => {
    const own = await aPlan(portal())
    const people = {
      paying: await member(-10, 100, own),
      'in-grace': await member(-300, -5, own),
      lapsed: await member(-500, -100, own),
      upcoming: await member(5, 100, own),
    }
    const found = await ask({ chapterId: own.chapter })
    expect(Object.fromEntries(found.members.map(({ state, alumnusId }) => [state, alumnusId]))).toEqual(
      Object.fromEntries(Object.entries(people).map(([state, { id }]) => [state, id])),
    )
    expect(found.counts).toEqual({ paying: 1, 'in-grace': 1, lapsed: 1, upcoming: 1 })
    const later = await ask({ chapterId: own.chapter, day: plusDays(today, 50), state: 'paying' })
    expect([later.total, later.members.map(({ alumnusId }) => alumnusId).sort()]).toEqual([
      2,
      [people.paying.id, people.upcoming.id].sort(),
    ])
  })

  it('finds by number, however it is written, and by parts of a name without accents', async () => {
    const person = await member(-10, 100)
    await pool.query(`update alumni set given_name = 'Łukasz', family_name = 'Wiśniewski' where id = $1`, [
      person.id,
    ])
    const spaced = `${person.number.slice(0, 4)} ${person.number.slice(4)}`.toUpperCase()
    for (const words of [person.number, spaced, 'wisniewski lukasz', 'Wiśniewski']) {
      expect(
        (await ask({ words })).members.map(({ alumnusId }) => alumnusId),
        words,
      ).toEqual([person.id])
    }
    expect((await ask({ words: '%' })).total).toBe(0)
  })

  it('comes in pages, each person once', async () => {
    const own = await aPlan(portal())
    for (let count = 0; count < 53; count += 1) await member(-10, 100, own)
    const [first, second] = [
      await ask({ chapterId: own.chapter }),
      await ask({ chapterId: own.chapter, page: 2 }),
    ]
    const ids = [...first.members, ...second.members].map(({ alumnusId }) => alumnusId)
    expect([first.members.length, second.members.length, new Set(ids).size, first.total]).toEqual([
      50, 3, 53, 53,
    ])
  })

  it('shows nobody who died', async () => {
    const person = await member(-10, 100)
    await pool.query('update alumni set deceased = true where id = $1', [person.id])
    expect((await ask({ words: person.number })).total).toBe(0)
  })

  it('is for the Office, the treasurer, and officers of their own chapters', () => {
    const scopes = (['office', 'treasurer', 'chapter-officer', 'editor', 'library'] as const).map((role) =>
      desk.membersScope({ id: 1, roles: [role], chapters: [7] }),
    )
    expect([...scopes, desk.membersScope(null)]).toEqual(['all', 'all', [7], null, null, null])
  })

  it('keeps the members of another chapter from an officer: in list, count, search and person', async () => {
    const mine = await member(-10, 100)
    const theirs = await member(-10, 100, other)
    const scope = [plan.chapter]
    expect((await ask({ words: theirs.number }, scope)).counts.paying).toBe(0)
    expect((await ask({ chapterId: other.chapter }, scope)).total).toBe(0)
    expect((await ask({ words: mine.number }, scope)).total).toBe(1)
    expect((await ask({}, [])).total).toBe(0)
    const find = ({ id }: Registered) =>
      desk.findMember(portal().db.drizzle, { alumnusId: id, scope, locale: 'nl' })
    expect(await find(theirs)).toBeNull()
    await aPeriod(portal(), { alumnusId: mine.id, planId: other.id, firstDay: today, lastDay: null })
    expect((await find(mine))?.periods.map(({ chapterId }) => chapterId)).toEqual([plan.chapter])
  })
})

describe('the file of members', () => {
  it('holds all pages, safe for a spreadsheet, and logs whom it listed', async () => {
    const own = await aPlan(portal())
    const person = await member(-10, 100, own)
    await pool.query(`update alumni set family_name = '=1+1' where id = $1`, [person.id])
    const written: string[] = []
    const listed: number[] = []
    await desk.exportMembers(
      { question: { ...ALL, chapterId: own.chapter }, scope: 'all', locale: 'nl' },
      {
        write: async (text) => void written.push(text),
        onPeople: async (people) => void listed.push(...people),
      },
    )
    const [heading, line, end] = written.join('').split('\r\n')
    expect(heading).toMatch(/^\ufeffnummer;familienaam;voornaam;e-mailadres/)
    expect(line?.split(';').slice(0, 4)).toEqual([
      person.number.toUpperCase(),
      "'=1+1",
      'Mieke',
      person.email,
    ])
    expect([end, listed]).toEqual(['', [person.id]])
  })

  const fileFor = async (user: User | null) => {
    const handler = desk.membersEndpoints.find(({ path }) => path === '/members.csv')?.handler
    const { createLocalReq } = await import('payload')
    const req = await createLocalReq({ ...(user && { user }) }, portal())
    Object.assign(req, { searchParams: new URLSearchParams({ chapter: String(other.chapter) }) })
    const answer = await handler?.(req)
    return { status: answer?.status, lines: ((await answer?.text()) ?? '').split('\r\n').length - 2 }
  }

  it('is refused to who may see no members, and holds nobody of another chapter', async () => {
    await member(-10, 100, other)
    const officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [plan.chapter] })
    const editor = await aStaffMember(portal(), { roles: ['editor'] })
    expect((await fileFor(null)).status).toBe(403)
    expect((await fileFor(editor)).status).toBe(403)
    expect(await fileFor(officer)).toEqual({ status: 200, lines: 0 })
    expect((await fileFor(office)).lines).toBeGreaterThan(0)
  })
})

describe('giving a membership', () => {
  const wish = ({ id }: Registered, fields: object = {}) => ({
    alumnusId: id,
    planId: plan.id,
    how: 'bank' as const,
    amountCents: null,
    on: today,
    lastDay: null,
    reason: 'Rekeninguittreksel 42',
    ...fields,
  })
  const seen = async (wanted: ReturnType<typeof wish>) => {
    const prepared = await desk.prepareGrant(portal().db.drizzle, wanted)
    if (!prepared.ok) throw new Error(prepared.code)
    return desk.signatureOf(wanted, prepared.value)
  }
  const give = async (wanted: ReturnType<typeof wish>, signature: string) =>
    desk.grantMembership(portal(), wanted, { signature, staffId: office.id })

  it('writes what was looked at: days, money, way, reason and who', async () => {
    const person = await aRegisteredAlumnus(portal())
    const wanted = wish(person)
    expect(await give(wanted, await seen(wanted))).toMatchObject({ ok: true })
    expect(await periodsOf(person)).toEqual([
      {
        first_day: today,
        last_day: '2027-09-30',
        origin: 'elsewhere',
        method: 'bank',
        amount_cents: 2500,
        reason: 'Rekeninguittreksel 42',
        granted_by_id: office.id,
      },
    ])
  })

  it('is done once when it is confirmed twice, also at the same moment', async () => {
    const person = await aRegisteredAlumnus(portal())
    const wanted = wish(person, { lastDay: plusDays(today, 20) })
    const signature = await seen(wanted)
    const outcomes = await Promise.all([give(wanted, signature), give(wanted, signature)])
    expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await give(wanted, signature)).ok).toBe(false)
    expect(await periodsOf(person)).toHaveLength(1)
  })

  it('is not done when it would be something else than what was looked at', async () => {
    const person = await aRegisteredAlumnus(portal())
    const signature = await seen(wish(person))
    expect(await give(wish(person, { amountCents: 100 }), signature)).toEqual({
      ok: false,
      code: 'changed-meanwhile',
    })
    expect(await periodsOf(person)).toEqual([])
  })

  it.each([
    [{ reason: ' ' }, 'reason-required'],
    [{ planId: 999_999 }, 'no-such-plan'],
    [{ lastDay: '2026-11-27' }, 'ends-before-it-begins'],
  ])('with %o is refused', async (fields, code) => {
    const person = await aRegisteredAlumnus(portal())
    expect(await desk.prepareGrant(portal().db.drizzle, wish(person, fields))).toEqual({ ok: false, code })
  })

  it('costs nothing when it is free, whatever amount was typed', async () => {
    const person = await aRegisteredAlumnus(portal())
    const wanted = { ...wish(person, { amountCents: 2500 }), how: 'free' as const }
    await desk.grantMembership(portal(), wanted, {
      signature: await seen(wanted as never),
      staffId: office.id,
    })
    expect(await periodsOf(person)).toMatchObject([{ origin: 'free', amount_cents: 0, method: null }])
  })
})

describe('a list of members of before', () => {
  it('is looked at without writing, then written once, and a second run writes nothing', async () => {
    const [an, jef, albert] = [
      await aRegisteredAlumnus(portal()),
      await aRegisteredAlumnus(portal()),
      await aRegisteredAlumnus(portal(), { deceased: true }),
    ]
    const chapter = await aChapter(portal(), { kind: 'interest' })
    await aPlan(portal(), { chapter: chapter.id })
    const text = [
      'nummer;kring;eerste dag;laatste dag;bedrag',
      `${an.number};${chapter.name};01/10/2025;30/09/2026;25`,
      `${jef.number};${chapter.slug};01/10/2025;;`,
      `${albert.number};${chapter.name};01/10/2025;30/09/2026;25`,
      `q9999999;${chapter.name};01/10/2025;30/09/2026;25`,
    ].join('\r\n')
    const looked = await desk.lookAtMembers(portal(), text)
    expect(looked).toMatchObject({ ok: true, value: { added: 2, thereAlready: 0, refused: 2 } })
    expect(await periodsOf(an)).toEqual([])

    const order = { text, fileName: 'leden-2025.csv', staffId: office.id }
    expect(await desk.importMembers(portal(), { ...order, expected: 3 })).toEqual({
      ok: false,
      code: 'changed-meanwhile',
    })
    expect(await desk.importMembers(portal(), { ...order, expected: 2 })).toMatchObject({
      ok: true,
      value: { added: 2 },
    })
    expect(await periodsOf(an)).toMatchObject([
      { first_day: '2025-10-01', last_day: '2026-09-30', origin: 'imported', amount_cents: 2500 },
    ])
    expect(await periodsOf(jef)).toMatchObject([{ last_day: '2026-09-30' }])
    const { rows: logged } = await pool.query(
      `select count(*)::int from audit_entries where person = any ($1) and subject_table = 'membership_periods'`,
      [[an.id, jef.id]],
    )
    expect(logged).toEqual([{ count: 2 }])

    expect(await desk.importMembers(portal(), { ...order, expected: 0 })).toMatchObject({
      ok: true,
      value: { added: 0, thereAlready: 2 },
    })
    expect(await periodsOf(an)).toHaveLength(1)
  })
})

describe('plans', () => {
  it('are made, changed and read by the Office, and by officers for their own chapters alone', async () => {
    const officer = await aStaffMember(portal(), { roles: ['chapter-officer'], chapters: [plan.chapter] })
    const as = { user: officer, overrideAccess: false } as const
    const rename = (id: number) =>
      portal()
        .update({ collection: 'membership-plans', id, locale: 'nl', data: { position: 3 }, ...as })
        .then(() => true)
        .catch((error: { status?: number }) => error.status)
    expect([await rename(plan.id), await rename(other.id)]).toEqual([true, 403])
    const { docs } = await portal().find({ collection: 'membership-plans', limit: 0, depth: 0, ...as })
    expect([...new Set(docs.map(({ chapter }) => chapter))]).toEqual([plan.chapter])
    const { docs: periods } = await portal().find({
      collection: 'membership-periods',
      limit: 0,
      depth: 0,
      ...as,
    })
    expect(periods.every(({ chapter }) => chapter === plan.chapter)).toBe(true)
    for (const roles of [['editor'], ['library']] as Staff['roles'][]) {
      const user = await aStaffMember(portal(), { roles })
      const found = portal().find({ collection: 'membership-plans', user, overrideAccess: false })
      await expect(found).rejects.toMatchObject({ status: 403 })
    }
  })
})

import type { Alumnus, Chapter, Staff } from '@payload-types'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { aChapter } from '../../../factories/association'
import { aPeriod, aPlan } from '../../../factories/memberships'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

type Who =
  | 'officer'
  | 'other-officer'
  | 'programme-officer'
  | 'orchestra-officer'
  | 'officer of nothing'
  | 'editor'
  | 'treasurer'
  | 'office'
const users = new Map<Who, Staff & { collection: 'staff' }>()
const people = new Map<string, number>()

type Diploma = readonly [programme: number, source: 'register' | 'declared', state: string]

async function person(name: string, diplomas: readonly Diploma[], fields: { deceased?: boolean } = {}) {
  const { id } = await aRegisteredAlumnus(portal(), fields)
  for (const [programme, source, state] of diplomas) {
    await pool.query(
      `insert into diplomas (alumnus_id, programme_id, programme_name, graduation_year, source, state, reason)
       values ($1, $2, 'x', 2001, $3::enum_diplomas_source, $4::enum_diplomas_state, 'x')`,
      [id, programme, source, state],
    )
  }
  people.set(name, id)
}

beforeAll(async () => {
  const faculty = (code: string) =>
    portal().create({
      collection: 'faculties',
      locale: 'nl',
      data: { code, name: code },
      overrideAccess: true,
    })
  const [engineering, arts] = [await faculty('ir'), await faculty('let')]
  const programme = (code: string, of: number) =>
    portal().create({
      collection: 'programmes',
      locale: 'nl',
      data: { code, name: code, level: 'master', faculty: of },
      overrideAccess: true,
    })
  const building = await programme('bouw', engineering.id)
  const history = await programme('gesch', arts.id)
  const languages = await programme('taal', arts.id)
  const chapter = (fields: Partial<Chapter>) => aChapter(portal(), { kind: 'faculty', ...fields })
  const engineers = await chapter({ faculties: [engineering.id] })
  const writers = await chapter({ faculties: [arts.id] })
  const historians = await chapter({ faculties: [arts.id], programmes: [history.id] })
  const regional = await aChapter(portal())
  const orchestra = await aChapter(portal(), { kind: 'interest' })
  const officer = (...chapters: readonly Chapter[]) =>
    aStaffMember(portal(), { roles: ['chapter-officer'], chapters: chapters.map(({ id }) => id) })
  users.set('officer', await officer(engineers, regional))
  users.set('other-officer', await officer(writers))
  users.set('programme-officer', await officer(historians))
  users.set('orchestra-officer', await officer(orchestra))
  users.set('officer of nothing', await officer())
  users.set('editor', await aStaffMember(portal(), { roles: ['editor'] }))
  users.set('treasurer', await aStaffMember(portal(), { roles: ['treasurer'] }))
  users.set('office', await aStaffMember(portal(), { roles: ['office'] }))

  await person('engineer', [[building.id, 'register', 'verified']])
  await person('confirmed engineer', [[building.id, 'declared', 'confirmed']])
  await person('would-be engineer, really a linguist', [
    [building.id, 'declared', 'unverified'],
    [languages.id, 'register', 'verified'],
  ])
  await person('refused engineer', [[building.id, 'declared', 'refused']])
  await person('historian', [[history.id, 'register', 'verified']])
  await person('engineer and historian', [
    [building.id, 'register', 'verified'],
    [history.id, 'register', 'verified'],
  ])
  await person('engineer who died', [[building.id, 'register', 'verified']], { deceased: true })
  await person('nobody’s', [])
  await person('musician', [])
  await person('musician of before, and engineer', [[building.id, 'register', 'verified']])
  await person('musician who died', [])
  const plan = await aPlan(portal(), { chapter: orchestra.id })
  const plays = (name: string, firstDay: string, lastDay: string) =>
    aPeriod(portal(), { alumnusId: people.get(name) ?? 0, planId: plan.id, firstDay, lastDay })
  await plays('musician', '2026-10-01', '2027-09-30')
  await plays('musician', '2025-10-01', '2026-09-30')
  await plays('musician of before, and engineer', '2019-10-01', '2020-09-30')
  await plays('musician who died', '2026-10-01', '2027-09-30')
  await pool.query('update alumni set deceased = true where id = $1', [people.get('musician who died')])
  const bridges = await aPlan(portal(), { chapter: engineers.id })
  await aPeriod(portal(), {
    alumnusId: people.get('engineer') ?? 0,
    planId: bridges.id,
    firstDay: '2026-10-01',
    lastDay: '2027-09-30',
  })
})

const nameOf = (id: number) => [...people].find(([, each]) => each === id)?.[0] ?? String(id)

const REACHED: Record<Who, readonly string[] | 'refused'> = {
  officer: ['engineer', 'confirmed engineer', 'engineer and historian', 'musician of before, and engineer'],
  'other-officer': ['would-be engineer, really a linguist', 'historian', 'engineer and historian'],
  'programme-officer': ['historian', 'engineer and historian'],
  'orchestra-officer': ['musician', 'musician of before, and engineer'],
  'officer of nothing': 'refused',
  editor: 'refused',
  treasurer: 'refused',
  office: [
    'engineer',
    'confirmed engineer',
    'would-be engineer, really a linguist',
    'refused engineer',
    'historian',
    'engineer and historian',
    'engineer who died',
    'nobody’s',
    'musician',
    'musician of before, and engineer',
    'musician who died',
  ],
}

describe.each(Object.entries(REACHED) as [Who, readonly string[] | 'refused'][])(
  'for the %s',
  (who, reached) => {
    const asking = () => {
      const user = users.get(who)
      if (!user) throw new Error(who)
      return { collection: 'alumni', user, overrideAccess: false, depth: 0 } as const
    }

    it('the list holds whom they may see, once each, and counts no more', async () => {
      if (reached === 'refused') return expect(portal().find(asking())).rejects.toMatchObject({ status: 403 })
      const { docs, totalDocs } = await portal().find({
        ...asking(),
        pagination: true,
        limit: 50,
        sort: 'id',
      })
      expect(docs.map(({ id }) => nameOf(id))).toEqual(reached)
      expect(totalDocs).toBe(reached.length)
      expect((await portal().count(asking())).totalDocs).toBe(reached.length)
    })

    it('each one is changed or refused as the list says', async () => {
      const changed: string[] = []
      for (const [name, id] of people) {
        const address = {
          street: 'Nieuwstraat',
          houseNumber: '1',
          town: 'Leuven',
          postalCode: '3000',
          country: 'BE',
        }
        const outcome = await portal()
          .update({ ...asking(), id, data: { address } })
          .then(
            () => name,
            (error: { status?: number }) => [403, 404].includes(error.status ?? 0) || Promise.reject(error),
          )
        if (outcome === name) changed.push(name)
      }
      expect(changed).toEqual(reached === 'refused' ? [] : reached)
    })
  },
)

describe('an officer', () => {
  const asOfficer = () =>
    ({ collection: 'alumni', user: users.get('officer'), overrideAccess: false, depth: 0 }) as const
  const engineer = () => people.get('engineer') ?? 0
  const stored = async (): Promise<Alumnus> =>
    portal().findByID({ collection: 'alumni', id: engineer(), depth: 0, overrideAccess: true })

  beforeAll(async () => {
    await pool.query(
      `update alumni set birth_date = '1979-01-02', remark = 'vertrouwelijk', work_employer = 'Bakkerij' where id = $1`,
      [engineer()],
    )
    await pool.query(
      `insert into alumni_phones (id, _parent_id, _order, number, kind, source)
       values ('own-people', $1, 1, '+3216321415', 'landline', 'office')`,
      [engineer()],
    )
  })

  it('sees name, number and addresses, and nothing else of a member', async () => {
    const seen = await portal().findByID({ ...asOfficer(), id: engineer() })
    expect(seen).toMatchObject({ familyName: 'Verdonck', emails: [{ address: expect.any(String) }] })
    const hidden = ['birthDate', 'phones', 'work', 'remark', 'ownFields', 'doNotContact', 'source'] as const
    expect(hidden.map((field) => seen[field] ?? [])).toEqual(hidden.map(() => []))
  })

  it('cannot find out what is hidden by searching for it', async () => {
    for (const where of [
      { birthDate: { equals: '1979-01-02' } },
      { remark: { contains: 'vertrouwelijk' } },
      { 'work.employer': { equals: 'Bakkerij' } },
    ]) {
      await expect(portal().find({ ...asOfficer(), where })).rejects.toMatchObject({ status: 400 })
    }
  })

  it('changes the addresses alone; the rest stays, in the record and in the log', async () => {
    const before = await stored()
    const email = before.emails?.[0]
    await portal().update({
      ...asOfficer(),
      id: engineer(),
      data: {
        familyName: 'Iemand',
        birthDate: '1900-01-01',
        remark: 'weg',
        phones: [],
        emails: [
          { id: email?.id ?? null, address: 'nieuw.adres@example.org', kind: 'private', state: 'confirmed' },
        ],
      } as never,
    })
    expect(await stored()).toMatchObject({
      familyName: before.familyName,
      birthDate: '1979-01-02',
      remark: 'vertrouwelijk',
      work: { employer: 'Bakkerij' },
      phones: [{ number: '+3216321415' }],
      emails: [{ address: 'nieuw.adres@example.org', state: 'unconfirmed', source: 'office' }],
      ownFields: expect.arrayContaining(['email']),
    })
    const { rows } = await pool.query(
      `select actor_id, before, after from audit_entries
       where person = $1 and action = 'changed' order by id desc limit 1`,
      [engineer()],
    )
    expect(rows).toMatchObject([
      {
        actor_id: users.get('officer')?.id,
        before: { email: email?.address },
        after: { email: 'nieuw.adres@example.org' },
      },
    ])
  })

  it('makes the old address hear of it, and nobody else', async () => {
    await pool.query('delete from graphile_worker._private_jobs')
    const old = (await stored()).emails?.[0]
    await portal().update({
      ...asOfficer(),
      id: engineer(),
      data: {
        emails: [{ id: old?.id ?? null, address: 'weer.nieuw@example.org', kind: 'private' }],
      } as never,
    })
    const { rows } = await pool.query(
      `select t.identifier, payload from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id`,
    )
    expect(rows).toMatchObject([
      {
        identifier: 'send-contact-notice',
        payload: { to: old?.address, what: 'email', alumnusId: engineer() },
      },
    ])
  })

  it('makes every address hear of another postal address', async () => {
    await pool.query('delete from graphile_worker._private_jobs')
    const address = { street: 'Oudstraat', houseNumber: '2', town: 'Gent', postalCode: '9000', country: 'BE' }
    await portal().update({ ...asOfficer(), id: engineer(), data: { address } })
    const { rows } = await pool.query(`select payload ->> 'what' as what, payload ->> 'to' as told
      from graphile_worker._private_jobs`)
    expect(rows).toEqual([{ what: 'address', told: (await stored()).emails?.[0]?.address }])
  })

  it('reaches no diploma, proposal, duplicate, import or request', async () => {
    const collections = [
      'diplomas',
      'register-proposals',
      'register-duplicates',
      'register-import-runs',
      'number-requests',
    ] as const
    for (const collection of collections) {
      const found = portal().find({ ...asOfficer(), collection })
      await expect(found, collection).rejects.toMatchObject({ status: 403 })
    }
  })
})

import { sql } from '@payloadcms/db-postgres'
import type { Staff } from '@payload-types'
import { beforeAll, describe, expect, it } from 'vitest'
import type { DetailSection, Details } from '@/features/alumni/domain/own-details'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { anExport, imported, theFaculties } from '../../../factories/register'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'
import pg from 'pg'

const { portal } = onOwnPortal()

let own: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('@/features/alumni/commands/change-own-details')),
  ...(await import('@/features/alumni/queries/get-own-record')),
  ...(await import('@/features/alumni/queries/list-own-history')),
})
let clerk: Staff & { collection: 'staff' }
beforeAll(async () => {
  own = await load()
  clerk = await aStaffMember(portal(), { roles: ['office'] })
})

const HOME = {
  street: 'Naamsestraat',
  houseNumber: '22',
  box: '',
  postalCode: '3000',
  town: 'Leuven',
  country: 'BE',
}

/** Opens a form, types into it and sends it. */
async function change(
  alumnusId: number,
  section: DetailSection,
  typed: Details,
  more: { readonly shown?: Details; readonly isSure?: boolean } = {},
) {
  const shown = more.shown ?? (await own.getOwnRecord(alumnusId)).sections[section]
  return own.changeOwnDetails({
    alumnusId,
    section,
    shown,
    typed: { ...shown, ...typed },
    isSure: more.isSure ?? false,
  })
}

const record = async (id: number) => (await own.getOwnRecord(id)).sections
const stored = (id: number) =>
  portal().findByID({ collection: 'alumni', id, depth: 0, joins: false, overrideAccess: true })
const entries = async (person: number) =>
  (
    await portal().db.drizzle.execute(sql`
      select actor_kind, actor_id, action, before, after from audit_entries where person = ${person} order by id`)
  ).rows

describe('an alumnus who changes the own record', () => {
  it('has it kept, marked as theirs, and logged as their own doing; nobody else is touched', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const before = await stored(jef.id)
    expect(await change(an.id, 'name', { preferredName: 'Mie' })).toEqual({ ok: true, value: null })
    expect(await change(an.id, 'address', HOME)).toEqual({ ok: true, value: null })
    expect(await change(an.id, 'work', { employer: 'De Lijn', workTown: 'Gent' })).toMatchObject({ ok: true })
    expect(await stored(an.id)).toMatchObject({
      preferredName: 'Mie',
      address: { ...HOME, box: null },
      work: { employer: 'De Lijn', jobTitle: null, sector: null, town: 'Gent' },
      ownFields: ['address', 'preferredName', 'work'],
    })
    expect(await entries(an.id)).toMatchObject([
      {
        actor_kind: 'alumnus',
        actor_id: an.id,
        before: { preferredName: null },
        after: { preferredName: 'Mie' },
      },
      { actor_kind: 'alumnus', actor_id: an.id },
      { actor_kind: 'alumnus', actor_id: an.id },
    ])
    expect(await stored(jef.id)).toEqual(before)
    expect(await entries(jef.id)).toEqual([])
  })

  it('changes nothing and leaves no entry by sending a form as it was', async () => {
    const an = await aRegisteredAlumnus(portal())
    const before = await stored(an.id)
    for (const section of ['name', 'phones', 'address', 'work'] as const) {
      expect(await change(an.id, section, {})).toEqual({ ok: true, value: null })
    }
    expect(await stored(an.id)).toEqual(before)
    expect(await entries(an.id)).toEqual([])
  })

  it.each([
    ['name', { preferredName: 'RR 83.08.20-427.93' }, 'holds-national-number', { preferredName: '' }],
    ['work', { employer: '83082042793' }, 'holds-national-number', { employer: '' }],
    ['phones', { phone1: '0470 12' }, 'not-a-phone', { phone1: '0470 12' }],
    ['address', { ...HOME, postalCode: '300' }, 'not-a-belgian-postcode', { postalCode: '300' }],
    ['address', { ...HOME, town: 'Gent' }, 'town-not-of-postcode', { town: 'Leuven' }],
  ] as const)('is refused in %s: %j (%s)', async (section, typed, code, about) => {
    const an = await aRegisteredAlumnus(portal())
    const before = await stored(an.id)
    expect(await change(an.id, section, typed)).toEqual({ ok: false, code, about })
    expect(await stored(an.id)).toEqual(before)
    // The same form with something right in it is taken: it was that value alone.
    expect(await change(an.id, 'name', { preferredName: 'Mie' })).toEqual({ ok: true, value: null })
  })

  it('writes telephone numbers the usual way; those that stay remain what they were', async () => {
    const an = await aRegisteredAlumnus(portal())
    await portal().db.drizzle.execute(sql`
      insert into alumni_phones (id, _parent_id, _order, number, written, kind, country, source) values
        (${`a${an.id}`}, ${an.id}, 1, '+32470164615', null, 'mobile', 'BE', 'register'),
        (${`b${an.id}`}, ${an.id}, 2, null, 'bij de buren', 'other', null, 'office')`)
    expect((await record(an.id)).phones).toMatchObject({ phone1: '+32 470 16 46 15', phone2: 'bij de buren' })
    expect(await change(an.id, 'phones', { phone3: '016 32 38 82' })).toEqual({ ok: true, value: null })
    expect((await stored(an.id)).phones).toMatchObject([
      { number: '+32470164615', source: 'register' },
      { written: 'bij de buren', source: 'office' },
      { number: '+3216323882', kind: 'landline', country: 'BE', source: 'alumnus' },
    ])
    expect(await change(an.id, 'phones', { phone1: '', phone2: '+33 6 12 34 56 78' })).toMatchObject({
      ok: true,
    })
    expect((await stored(an.id)).phones).toMatchObject([
      { number: '+33612345678', kind: 'mobile', country: 'FR', source: 'alumnus' },
      { number: '+3216323882', source: 'alumnus' },
    ])
  })
})

describe('two windows open on the same record', () => {
  it('lose nothing when they change different things', async () => {
    const an = await aRegisteredAlumnus(portal())
    const { work: shown } = await record(an.id)
    await change(an.id, 'work', { employer: 'De Lijn' }, { shown })
    expect(await change(an.id, 'work', { jobTitle: 'planner' }, { shown })).toEqual({ ok: true, value: null })
    expect((await record(an.id)).work).toMatchObject({ employer: 'De Lijn', jobTitle: 'planner' })
  })

  it('are told what the other saved when they change the same, and what is sent again then counts', async () => {
    const an = await aRegisteredAlumnus(portal())
    const { work: shown } = await record(an.id)
    await change(an.id, 'work', { employer: 'De Lijn' }, { shown })
    const second = await change(an.id, 'work', { employer: 'NMBS' }, { shown })
    const now = { ...shown, employer: 'De Lijn' }
    expect(second).toEqual({
      ok: false,
      code: 'changed-meanwhile',
      about: { employer: 'De Lijn', shown: JSON.stringify(now) },
    })
    expect((await record(an.id)).work.employer).toBe('De Lijn')
    expect(await change(an.id, 'work', { employer: 'NMBS' }, { shown: now })).toEqual({
      ok: true,
      value: null,
    })
    expect((await record(an.id)).work.employer).toBe('NMBS')
  })

  it('of which one is at the Office, likewise', async () => {
    const an = await aRegisteredAlumnus(portal())
    const { address: shown } = await record(an.id)
    await portal().update({
      collection: 'alumni',
      id: an.id,
      data: {
        address: { street: 'Ringlaan', houseNumber: '1', postalCode: '9000', town: 'Gent', country: 'BE' },
      },
      overrideAccess: false,
      user: clerk,
    })
    expect(await change(an.id, 'address', HOME, { shown })).toMatchObject({
      code: 'changed-meanwhile',
      about: { street: 'Ringlaan', houseNumber: '1', postalCode: '9000', town: 'Gent' },
    })
  })

  it('that send at the very same moment end with one saved and one told', async () => {
    const an = await aRegisteredAlumnus(portal())
    const { work: shown } = await record(an.id)
    const outcomes = await Promise.all(
      ['De Lijn', 'NMBS', 'Brussels Airlines'].map((employer) =>
        change(an.id, 'work', { employer }, { shown }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter(({ ok }) => !ok)).toMatchObject([
      { code: 'changed-meanwhile' },
      { code: 'changed-meanwhile' },
    ])
  })
})

describe('an import after the alumnus changed something', () => {
  it('proposes and does not overwrite', async () => {
    const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
    await client.connect()
    await theFaculties(client)
    await client.end()
    await imported(anExport({ ALUMNINUMMER: 'q8000001' }))
    const { rows } = await portal().db.drizzle.execute(sql`select id from alumni where number = 'q8000001'`)
    const id = Number(rows[0]?.id)
    await change(id, 'address', { street: 'Ringlaan', houseNumber: '5' })
    await change(id, 'phones', { phone1: '016 32 38 82' })
    await imported(
      anExport({
        ALUMNINUMMER: 'q8000001',
        STRAAT: 'Kerkstraat',
        TELEFOON: '+32470999999',
        VOORNAAM: 'Johan',
      }),
    )
    expect(await stored(id)).toMatchObject({
      givenName: 'Johan',
      address: { street: 'Ringlaan', houseNumber: '5' },
      phones: [{ number: '+3216323882', source: 'alumnus' }],
      ownFields: ['address', 'phone'],
    })
    const proposals = await portal().db.drizzle.execute(
      sql`select field::text as field, proposed from register_proposals where alumnus_id = ${id} order by field::text`,
    )
    expect(proposals.rows.map(({ field }) => field)).toEqual(['address', 'phone'])
  })
})

describe('the history of the own record', () => {
  it('tells what changed, from what to what and by whom, and nothing of anybody else', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const asClerk = { overrideAccess: false, user: clerk } as const
    await change(an.id, 'address', HOME)
    await portal().update({ collection: 'alumni', id: an.id, data: { familyName: 'Verdonckt' }, ...asClerk })
    await portal().update({ collection: 'alumni', id: jef.id, data: { familyName: 'Geheim' }, ...asClerk })
    await portal().findByID({ collection: 'alumni', id: an.id, ...asClerk })
    const history = await own.listOwnHistory(an.id, { limit: 10 })
    expect(history).toEqual([
      expect.objectContaining({
        by: 'office',
        action: 'changed',
        diploma: null,
        changes: [{ field: 'familyName', from: 'Verdonck', to: 'Verdonckt' }],
      }),
      expect.objectContaining({
        by: 'you',
        action: 'changed',
        changes: [{ field: 'address', from: null, to: 'Naamsestraat, 22, 3000, Leuven, BE' }],
      }),
    ])
    expect(JSON.stringify(history)).not.toMatch(/Geheim|@|staff/)
    expect(await own.listOwnHistory(an.id, { limit: 1 })).toHaveLength(1)
  })

  it('tells when the Office marks an address as one where no mail arrives', async () => {
    const an = await aRegisteredAlumnus(portal())
    const [email] = (await stored(an.id)).emails ?? []
    await portal().update({
      collection: 'alumni',
      id: an.id,
      data: { emails: email ? [{ ...email, state: 'undeliverable' }] : [] },
      overrideAccess: false,
      user: clerk,
    })
    expect(await own.listOwnHistory(an.id, { limit: 10 })).toMatchObject([
      {
        by: 'office',
        changes: [
          {
            field: 'emailMarks',
            from: `${an.email}: private, confirmed`,
            to: `${an.email}: private, undeliverable`,
          },
        ],
      },
    ])
  })
})

describe('staff who look', () => {
  const reads = async (person: number) =>
    (
      await portal().db.drizzle.execute(sql`
        select actor_id, action from audit_log
        where person = ${person} and actor_kind = 'staff' and action in ('read', 'listed') order by id`)
    ).rows

  it('leave a line for each record they open or list, once in five minutes', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const other = await aStaffMember(portal(), { roles: ['office'] })
    const look = (user: typeof clerk) =>
      portal().findByID({ collection: 'alumni', id: an.id, overrideAccess: false, user })
    await look(clerk)
    await look(clerk)
    await look(other)
    expect(await reads(an.id)).toEqual([
      { actor_id: clerk.id, action: 'read' },
      { actor_id: other.id, action: 'read' },
    ])
    expect(await reads(jef.id)).toEqual([])
    await portal().find({
      collection: 'alumni',
      where: { id: { in: [an.id, jef.id] } },
      overrideAccess: false,
      user: clerk,
    })
    expect(await reads(jef.id)).toEqual([{ actor_id: clerk.id, action: 'listed' }])
  })

  it('are refused and leave none when they may not', async () => {
    const an = await aRegisteredAlumnus(portal())
    for (const roles of [['editor'], ['treasurer'], ['chapter-officer']] as const) {
      const user = await aStaffMember(portal(), { roles: [...roles] })
      await expect(
        portal().findByID({ collection: 'alumni', id: an.id, overrideAccess: false, user }),
      ).rejects.toMatchObject({ status: 403 })
    }
    expect(await reads(an.id)).toEqual([])
  })

  it('are told apart from the person’s own rooms, which leave none', async () => {
    const an = await aRegisteredAlumnus(portal())
    await own.getOwnRecord(an.id)
    expect(await reads(an.id)).toEqual([])
  })
})

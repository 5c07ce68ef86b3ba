import type { Alumnus, RegisterProposal, Staff } from '@payload-types'
import { sql } from '@payloadcms/db-postgres'
import { beforeEach, describe, expect, it } from 'vitest'
import { anExport, imported, writtenRows } from '../../../factories/register'
import { aStaffMember } from '../../../factories/staff'
import { onOwnPortal } from '../../portal'
import { onEmptyRegister } from '../../register-database'

const { portal } = onOwnPortal()
const { database } = onEmptyRegister()

let clerk: Staff & { collection: 'staff' }
beforeEach(async () => {
  clerk ??= await aStaffMember(portal(), { roles: ['office'] })
})

const jan = async (): Promise<Alumnus> => {
  const { docs } = await portal().find({
    collection: 'alumni',
    where: { number: { equals: 'q0000001' } },
    depth: 0,
    joins: false,
    overrideAccess: false,
    user: clerk,
  })
  if (!docs[0]) throw new Error('Jan is not there.')
  return docs[0]
}

/** As the clerk does it in the admin. */
const change = async (data: Partial<Alumnus>): Promise<Alumnus> =>
  portal().update({
    collection: 'alumni',
    id: (await jan()).id,
    depth: 0,
    data,
    overrideAccess: false,
    user: clerk,
  })

const proposals = async (): Promise<readonly RegisterProposal[]> => {
  const { docs } = await portal().find({
    collection: 'register-proposals',
    depth: 0,
    sort: 'id',
    pagination: false,
    overrideAccess: false,
    user: clerk,
  })
  return docs
}

const decide = (id: number, state: 'accepted' | 'refused') =>
  portal().update({
    collection: 'register-proposals',
    id,
    depth: 0,
    data: { state },
    overrideAccess: false,
    user: clerk,
  })

describe('what the Office changed', () => {
  it('is never overwritten by an import: it becomes a proposal, once', async () => {
    await imported(anExport({}))
    await change({
      familyName: 'Peeters-Claes',
      address: { street: 'Ringlaan', town: 'Leuven', country: 'BE' },
    })
    const export2 = anExport({ NAAM: 'Peters', STRAAT: 'Kerkstraat', VOORNAAM: 'Johan' })
    const report = await imported(export2)
    expect(report).toMatchObject({
      people: { changed: 1 },
      proposals: 2,
      changes: [
        { field: 'address', proposed: true },
        { field: 'familyName', from: 'Peeters-Claes', to: 'Peters', proposed: true },
        { field: 'givenName', from: 'Jan', to: 'Johan', proposed: false },
      ],
    })
    expect(await jan()).toMatchObject({
      familyName: 'Peeters-Claes',
      givenName: 'Johan',
      address: { street: 'Ringlaan' },
      ownFields: ['address', 'familyName'],
    })
    expect(await proposals()).toMatchObject([
      {
        field: 'address',
        current: 'Ringlaan, 22, 3000, Leuven, BE',
        proposed: 'Kerkstraat, 22, 3000, Leuven, BE',
      },
      { field: 'familyName', current: 'Peeters-Claes', proposed: 'Peters', state: 'open' },
    ])

    const before = await writtenRows(database())
    expect(await imported(export2)).toMatchObject({ people: { changed: 0, unchanged: 1 }, proposals: 2 })
    expect(await writtenRows(database())).toEqual(before)
  })

  it('is a proposal with the newest value when a later export says yet something else', async () => {
    await imported(anExport({}))
    await change({ familyName: 'Claes' })
    await imported(anExport({ NAAM: 'Peters' }))
    await imported(anExport({ NAAM: 'Pieters' }))
    expect(await proposals()).toMatchObject([{ field: 'familyName', proposed: 'Pieters', state: 'open' }])
  })

  it('holds for whoever the Office entered by hand', async () => {
    await portal().create({
      collection: 'alumni',
      depth: 0,
      data: {
        number: 'Q000.0001',
        familyName: 'Peeters',
        givenName: 'Johan',
        language: 'nl',
        source: 'office',
      },
      overrideAccess: false,
      user: clerk,
    })
    expect(await imported(anExport({}))).toMatchObject({ people: { new: 0, changed: 1 }, proposals: 1 })
    expect(await jan()).toMatchObject({ number: 'q0000001', givenName: 'Johan', birthDate: '1980-03-12' })
  })

  it('includes who died: the administration does not bring them back', async () => {
    await imported(anExport({}))
    await change({ deceased: true })
    expect(await imported(anExport({ OVERLEDEN: 'N' }))).toMatchObject({
      people: { changed: 0 },
      proposals: 1,
    })
    expect((await jan()).deceased).toBe(true)
  })

  it('includes an address for mail: the administration’s own stays beside it as it was', async () => {
    await imported(anExport({}))
    const { emails } = await jan()
    await change({
      emails: [
        { address: 'Jan@Thuis.example', kind: 'private', state: 'unconfirmed', source: 'office' },
        ...(emails ?? []),
      ],
    })
    expect(await imported(anExport({}))).toMatchObject({ people: { changed: 0 }, proposals: 0 })
    expect(await imported(anExport({ EMAIL: 'jan@thuis.example' }))).toMatchObject({ proposals: 0 })
    expect(await imported(anExport({ EMAIL: 'nieuw@example.org' }))).toMatchObject({ proposals: 1 })
    expect(await proposals()).toMatchObject([
      {
        field: 'email',
        current: 'jan@thuis.example, jan.peeters@example.org',
        proposed: 'nieuw@example.org',
      },
    ])
  })
})

describe('a proposal', () => {
  const proposed = async (): Promise<RegisterProposal> => {
    await imported(anExport({}))
    await change({
      familyName: 'Claes',
      address: { street: 'Ringlaan', town: 'Leuven', country: 'BE' },
      emails: [{ address: 'jan@thuis.example', kind: 'private', state: 'unconfirmed', source: 'office' }],
      phones: [{ number: '016 32 38 82', kind: 'other', source: 'office' }],
      deceased: true,
    })
    await imported(anExport({}))
    const first = (await proposals()).find(({ field }) => field === 'familyName')
    if (!first) throw new Error('Nothing was proposed.')
    return first
  }

  it('that is taken over changes the person and gives the field back to the register', async () => {
    await proposed()
    expect(await jan()).toMatchObject({
      phones: [{ number: '+3216323882', kind: 'landline', country: 'BE', source: 'office' }],
    })
    for (const { id } of await proposals()) await decide(id, 'accepted')
    expect(await jan()).toMatchObject({
      familyName: 'Peeters',
      ownFields: null,
      address: {
        street: 'Naamsestraat',
        houseNumber: '22',
        postalCode: '3000',
        town: 'Leuven',
        country: 'BE',
      },
      emails: [
        { address: 'jan.peeters@example.org', source: 'register' },
        { address: 'jan@thuis.example', source: 'office' },
      ],
      phones: [{ number: '+32470164615', source: 'register' }, { number: '+3216323882' }],
      deceased: false,
    })
    expect(await proposals()).toMatchObject(
      Array.from({ length: 5 }, () => ({
        state: 'accepted',
        decidedBy: clerk.id,
        decidedAt: expect.any(String) as string,
      })),
    )
    const before = await writtenRows(database())
    expect(await imported(anExport({}))).toMatchObject({ people: { unchanged: 1 }, proposals: 0 })
    expect(await writtenRows(database())).toEqual(before)
  })

  it('that is not taken over changes nothing and is not made again', async () => {
    const { id } = await proposed()
    await decide(id, 'refused')
    expect((await jan()).familyName).toBe('Claes')
    expect(await imported(anExport({}))).toMatchObject({ proposals: 4 })
    expect((await proposals()).filter(({ field }) => field === 'familyName')).toMatchObject([
      { state: 'refused' },
    ])
  })

  it('is decided once', async () => {
    const { id } = await proposed()
    await decide(id, 'refused')
    await expect(decide(id, 'accepted')).rejects.toMatchObject({ status: 409 })
  })

  it('leaves no half when the person cannot be changed', async () => {
    const { id } = await proposed()
    await portal().db.drizzle.execute(
      sql`update register_proposals set value = 'RR 83082042793' where id = ${id}`,
    )
    await expect(decide(id, 'accepted')).rejects.toThrow()
    expect((await jan()).familyName).toBe('Claes')
    expect((await proposals()).find((proposal) => proposal.id === id)?.state).toBe('open')
  })
})

describe('a change by the Office', () => {
  it('is in the audit log with who made it and what it was before', async () => {
    await imported(anExport({}))
    await change({ familyName: 'Claes', remark: 'Belde op' })
    const { rows } = await database().query(
      `select actor_kind, actor_id, action, before, after from audit_entries
       where actor_kind = 'staff' and action = 'changed'`,
    )
    expect(rows).toEqual([
      {
        actor_kind: 'staff',
        actor_id: clerk.id,
        action: 'changed',
        before: { familyName: 'Peeters', remark: null },
        after: { familyName: 'Claes', remark: 'Belde op' },
      },
    ])
  })

  it('that changes nothing leaves no entry and owns nothing', async () => {
    await imported(anExport({}))
    await change({ familyName: 'Peeters', address: { street: 'Naamsestraat' } })
    expect((await jan()).ownFields).toBe(null)
    const { rows } = await database().query(
      `select from audit_log where actor_kind = 'staff' and action not in ('read', 'listed')`,
    )
    expect(rows).toHaveLength(0)
  })

  it.each([
    ['a date that does not exist', { birthDate: '1980-02-30' }, 'birthDate'],
    ['a national register number', { remark: 'RR 83.08.20-427.93' }, 'remark'],
    [
      'an impossible address for mail',
      { emails: [{ address: 'geen@@mail', kind: 'private', state: 'unconfirmed', source: 'office' }] },
      'emails.0.address',
    ],
    [
      'a number that is valid nowhere',
      { phones: [{ number: '0470', kind: 'other', source: 'office' }] },
      'phones.0.number',
    ],
  ] as const)('is refused for %s', async (_what, data, path) => {
    await imported(anExport({}))
    await expect(change(data as unknown as Partial<Alumnus>)).rejects.toMatchObject({
      data: { errors: [{ path }] },
    })
  })

  it('cannot give somebody another number', async () => {
    await imported(anExport({}))
    await change({ number: 'q0000009' })
    expect((await jan()).number).toBe('q0000001')
  })
})

describe('a diploma', () => {
  const diploma = async () =>
    (await portal().find({ collection: 'diplomas', depth: 0, overrideAccess: true })).docs[0]

  it('of the register is verified and is not changed here', async () => {
    await imported(anExport({}))
    const found = await diploma()
    expect(found).toMatchObject({ source: 'register', state: 'verified', graduationYear: 2003 })
    await expect(
      portal().update({
        collection: 'diplomas',
        id: found?.id ?? 0,
        data: { honours: 'grootste onderscheiding' },
        overrideAccess: false,
        user: clerk,
      }),
    ).rejects.toMatchObject({ status: 409 })
  })

  it('that is declared is confirmed, or refused with a reason, and never verified', async () => {
    await imported(anExport({}))
    const declared = await portal().create({
      collection: 'diplomas',
      depth: 0,
      data: {
        alumnus: (await jan()).id,
        programmeName: 'Licentiaat in de wijsbegeerte',
        graduationYear: 1999,
        source: 'register',
        state: 'unverified',
      },
      overrideAccess: false,
      user: clerk,
    })
    expect(declared).toMatchObject({ source: 'declared', state: 'unverified' })
    const decideOn = (data: object) =>
      portal().update({
        collection: 'diplomas',
        id: declared.id,
        depth: 0,
        data,
        overrideAccess: false,
        user: clerk,
      })
    await expect(decideOn({ state: 'verified' })).rejects.toMatchObject({ status: 409 })
    await expect(decideOn({ state: 'refused' })).rejects.toMatchObject({ status: 409 })
    expect(await decideOn({ state: 'refused', reason: 'Geen bewijs' })).toMatchObject({ state: 'refused' })
    await expect(decideOn({ state: 'confirmed' })).rejects.toMatchObject({ status: 409 })
    const programme = (await portal().find({ collection: 'programmes', depth: 0, overrideAccess: true }))
      .docs[0]?.id
    expect(await decideOn({ state: 'confirmed', programme })).toMatchObject({ state: 'confirmed' })
  })
})

describe('the register', () => {
  const COLLECTIONS = [
    'alumni',
    'diplomas',
    'register-import-runs',
    'register-proposals',
    'register-duplicates',
  ] as const

  it('is for the Office alone, and nobody deletes from it', async () => {
    await imported(anExport({}, { ALUMNINUMMER: 'q0000002', EMAIL: '' }))
    await database().query(
      `insert into register_proposals (alumnus_id, field, proposed, value) values (1, 'familyName', 'x', 'x')`,
    )
    const others = await Promise.all([
      aStaffMember(portal(), { roles: ['editor', 'treasurer'] }),
      aStaffMember(portal(), { roles: ['chapter-officer'] }),
    ])
    for (const collection of COLLECTIONS) {
      const asked = { collection, overrideAccess: false as const }
      expect((await portal().find({ ...asked, user: clerk })).totalDocs).toBeGreaterThan(0)
      for (const user of [undefined, ...others]) {
        await expect(portal().find({ ...asked, ...(user ? { user } : {}) })).rejects.toMatchObject({
          status: 403,
        })
      }
      await expect(portal().delete({ ...asked, id: 1, user: clerk })).rejects.toMatchObject({ status: 403 })
    }
  })

  it('keeps no national register number in a note about two people either', async () => {
    await imported(anExport({}, { ALUMNINUMMER: 'q0000002', EMAIL: '' }))
    const { docs } = await portal().find({
      collection: 'register-duplicates',
      depth: 0,
      overrideAccess: true,
    })
    const write = (note: string) =>
      portal().update({
        collection: 'register-duplicates',
        id: docs[0]?.id ?? 0,
        data: { note },
        overrideAccess: false,
        user: clerk,
      })
    await expect(write('RR 83.08.20-427.93')).rejects.toMatchObject({ data: { errors: [{ path: 'note' }] } })
    expect(await write('gebeld op 20/08')).toMatchObject({ note: 'gebeld op 20/08' })
  })

  it.each([
    ['zoe luczak', true],
    ['Łuczak', true],
    ['luczak zoe', true],
    ['q0000001', true],
    ['zoe@example.org', true],
    ['peeters', false],
  ])('is searched for "%s" by name, number and address', async (search, found) => {
    await imported(anExport({ NAAM: 'Łuczak', VOORNAAM: 'Zoë', EMAIL: 'zoe@example.org' }))
    const { totalDocs } = await portal().find({
      collection: 'alumni',
      where: { or: [{ search: { like: search } }, { 'emails.address': { like: search } }] },
      joins: false,
      overrideAccess: false,
      user: clerk,
    })
    expect(totalDocs).toBe(found ? 1 : 0)
  })

  it.each([
    [`insert into alumni (number, family_name) values ('Q0000009', 'x')`, 'alumni_number_written'],
    [
      `insert into alumni (number, family_name, birth_date) values ('q0000009', 'x', '1980-2-3')`,
      'alumni_birth_date_civil',
    ],
    [`insert into alumni (number, family_name) values ('q0000001', 'x')`, 'alumni_number_idx'],
    [`update alumni_emails set address = 'JAN@example.org'`, 'alumni_emails_folded'],
    [`update alumni_phones set number = '0470'`, 'alumni_phones_e164'],
    [`update diplomas set state = 'confirmed'`, 'diplomas_register_is_verified'],
    [
      `insert into diplomas (alumnus_id, programme_id, programme_name, graduation_year, graduated_on, source, state)
      select alumnus_id, programme_id, programme_name, graduation_year, graduated_on, source, state from diplomas`,
      'diplomas_register_once',
    ],
  ])('refuses, below every screen: %s', async (statement, constraint) => {
    await imported(anExport({}))
    await expect(database().query(statement)).rejects.toMatchObject({ constraint })
  })
})

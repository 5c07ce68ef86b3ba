import { readFileSync } from 'node:fs'
import { sql } from '@payloadcms/db-postgres'
import type { Staff } from '@payload-types'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRegisteredAlumnus } from '../../../factories/account-holders'
import { theFaculties } from '../../../factories/register'
import { aStaffMember } from '../../../factories/staff'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

const NOW = new Date('2026-11-22T12:00:00Z')

let own: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('@/features/alumni/commands/declare-diploma')),
  ...(await import('@/features/alumni/commands/attach-scan')),
  ...(await import('@/features/alumni/commands/forget-scans')),
  ...(await import('@/features/alumni/commands/send-diploma-decision')),
  ...(await import('@/features/alumni/commands/decide-diploma')),
  ...(await import('@/features/alumni/queries/list-own-diplomas')),
  ...(await import('@/features/alumni/queries/list-own-history')),
  ...(await import('@/features/alumni/queries/open-scan')),
  ...(await import('@/features/alumni/collections/diploma-endpoints')),
  ...(await import('@/features/studies/queries/search-programmes')),
})
type Clerk = Staff & { collection: 'staff' }
let clerk: Clerk
let history: number
let picture: Uint8Array
beforeAll(async () => {
  own = await load()
  clerk = await aStaffMember(portal(), { roles: ['office'] })
  const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] })
  await client.connect()
  await theFaculties(client, ['Letteren'])
  await client.end()
  history = await aProgramme('Geschiedenis', {
    former: ['Moderne geschiedenis', 'Wijsbegeerte en Letteren: Oudheid'],
  })
  picture = await sharp({ create: { width: 20, height: 20, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
})

async function aProgramme(name: string, { former = [] }: { readonly former?: readonly string[] } = {}) {
  const { id } = await portal().create({
    collection: 'programmes',
    locale: 'nl',
    data: {
      name,
      code: name,
      faculty: 1,
      level: 'master',
      formerNames: former.map((each) => ({ name: each, until: 1995 })),
    },
    overrideAccess: true,
  })
  return id
}

const declare = (alumnusId: number, more: Partial<Parameters<typeof own.declareDiploma>[0]> = {}) =>
  own.declareDiploma({
    alumnusId,
    programmeId: history,
    name: 'Licentiaat in de geschiedenis',
    level: null,
    graduationYear: 1981,
    now: NOW,
    ...more,
  })

async function declared(alumnusId: number, more: Parameters<typeof declare>[1] = {}): Promise<number> {
  const outcome = await declare(alumnusId, more)
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value.id
}

const decide = (
  id: number,
  decision: { state: 'confirmed' } | { state: 'refused'; reason: string },
  user: Clerk = clerk,
) => portal().update({ collection: 'diplomas', id, data: decision, overrideAccess: false, user })
const rightsOf = async (alumnusId: number) =>
  (await portal().db.drizzle.execute(sql`select id from verified_diplomas where alumnus_id = ${alumnusId}`))
    .rows
const attach = (
  alumnusId: number,
  diplomaId: number,
  bytes: Uint8Array = picture,
  fileName = 'diploma.png',
) => own.attachScan({ alumnusId, diplomaId, fileName, bytes, now: NOW })

async function work() {
  await runOnce({
    pgPool: pool,
    taskList: {
      'send-diploma-decision': async (input) =>
        own.sendDiplomaDecision(input as Parameters<typeof own.sendDiplomaDecision>[0]),
    },
    noPreparedStatements: true,
  })
  return mailbox.take()
}

describe('a declared diploma', () => {
  it('gives no right to anything until the Office confirms it, and the alumnus hears of that', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const id = await declared(an.id)
    await declared(jef.id)
    expect(await own.listOwnDiplomas(an.id)).toEqual([
      {
        id,
        name: 'Licentiaat in de geschiedenis',
        level: 'master',
        graduationYear: 1981,
        honours: null,
        state: 'unverified',
        reason: null,
        scan: null,
      },
    ])
    expect(await rightsOf(an.id)).toEqual([])
    expect(await work()).toEqual([])

    await decide(id, { state: 'confirmed' })
    expect(await rightsOf(an.id)).toEqual([{ id }])
    expect(await rightsOf(jef.id)).toEqual([])
    expect(await work()).toMatchObject([{ to: an.email, subject: 'Je diploma is bevestigd' }])
    expect(await own.listOwnHistory(an.id, { limit: 5 })).toMatchObject([
      {
        by: 'office',
        diploma: 'Licentiaat in de geschiedenis',
        changes: [{ field: 'state', from: 'unverified', to: 'confirmed' }],
      },
      { by: 'you', action: 'created' },
    ])
  })

  it('is refused with a reason, which the alumnus reads in the list and in the mail', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    await expect(decide(id, { state: 'refused', reason: '  ' })).rejects.toMatchObject({ status: 409 })
    expect(await work()).toEqual([])
    await decide(id, { state: 'refused', reason: 'Niet op deze universiteit.' })
    expect(await own.listOwnDiplomas(an.id)).toMatchObject([
      { state: 'refused', reason: 'Niet op deze universiteit.' },
    ])
    const [mail] = await work()
    expect(mail).toMatchObject({ to: an.email, subject: 'We konden je diploma niet bevestigen' })
    expect(mail?.text).toContain('Niet op deze universiteit.')
    expect(await rightsOf(an.id)).toEqual([])
  })

  it('of a programme that is not in the list is confirmed only once the Office has said which it is', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id, { programmeId: null, name: 'Germaanse filologie', level: 'licentiate' })
    await expect(decide(id, { state: 'confirmed' })).rejects.toMatchObject({ status: 409 })
    await portal().update({
      collection: 'diplomas',
      id,
      data: { programme: history, state: 'confirmed' },
      overrideAccess: false,
      user: clerk,
    })
    expect(await rightsOf(an.id)).toEqual([{ id }])
  })

  it.each([
    ['a year that is still to come', { graduationYear: 2027 }, 'year-to-come'],
    ['a year that never was', { graduationYear: 19 }, 'not-a-year'],
    ['no name', { name: '' }, 'required'],
    ['a national register number', { name: 'RR 83.08.20-427.93' }, 'holds-national-number'],
    ['a programme that is not there', { programmeId: 999_999 }, 'choose-a-programme'],
    ['one that is in the list already', {}, 'already-there'],
    [
      'the same under its own name',
      { programmeId: null, name: 'LICENTIAAT in de Geschiedenis' },
      'already-there',
    ],
  ] as const)('is not taken with %s', async (_what, more, code) => {
    const an = await aRegisteredAlumnus(portal())
    await declared(an.id)
    expect(await declare(an.id, more)).toMatchObject({ ok: false, code })
    expect(await own.listOwnDiplomas(an.id)).toHaveLength(1)
    expect(await declare(an.id, { graduationYear: 2026 })).toMatchObject({ ok: true })
  })

  it('is declared once, however often the button is pressed', async () => {
    const an = await aRegisteredAlumnus(portal())
    const outcomes = await Promise.all([declare(an.id), declare(an.id), declare(an.id)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await own.listOwnDiplomas(an.id)).toHaveLength(1)
  })

  it('may be declared again after a refusal, and ten wait at most', async () => {
    const an = await aRegisteredAlumnus(portal())
    await decide(await declared(an.id), { state: 'refused', reason: 'Onleesbaar' })
    for (let year = 1981; year <= 1990; year += 1) await declared(an.id, { graduationYear: year })
    expect(await declare(an.id, { graduationYear: 2000 })).toEqual({ ok: false, code: 'too-many-waiting' })
  })
})

describe('taking a diploma back', () => {
  it('goes while it waits, with its scan, and the log keeps it', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    await attach(an.id, id)
    expect(await own.withdrawDiploma({ alumnusId: an.id, diplomaId: id })).toEqual({ ok: true, value: null })
    expect(await own.listOwnDiplomas(an.id)).toEqual([])
    expect(await own.openScan(portal(), id)).toBeNull()
    expect(await own.listOwnHistory(an.id, { limit: 1 })).toMatchObject([
      { by: 'you', action: 'withdrawn', diploma: 'Licentiaat in de geschiedenis' },
    ])
  })

  it('does not go with somebody else’s, one of the register or one that was decided', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const theirs = await declared(jef.id)
    const decided = await declared(an.id)
    await decide(decided, { state: 'confirmed' })
    const { rows } = await portal().db.drizzle.execute(sql`
      insert into diplomas (alumnus_id, programme_id, programme_name, graduation_year, source, state)
      values (${an.id}, ${history}, 'Geschiedenis', 1990, 'register', 'verified') returning id`)
    for (const diplomaId of [theirs, decided, Number(rows[0]?.id), 0]) {
      expect(await own.withdrawDiploma({ alumnusId: an.id, diplomaId })).toEqual({
        ok: false,
        code: 'not-yours-to-change',
      })
      expect(await attach(an.id, diplomaId)).toEqual({ ok: false, code: 'not-yours-to-change' })
    }
    expect(await own.listOwnDiplomas(jef.id)).toHaveLength(1)
    expect(await own.listOwnDiplomas(an.id)).toHaveLength(2)
  })
})

describe('a scan', () => {
  const bytesOf = async (scan: NonNullable<Awaited<ReturnType<typeof own.openScan>>>) => {
    const pieces: Uint8Array[] = []
    for await (const piece of own.bytesOfScan(portal(), scan)) pieces.push(piece)
    return Buffer.concat(pieces)
  }

  it('comes back byte for byte to its owner, to whom it is another’s it is not there', async () => {
    const [an, jef] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const id = await declared(an.id)
    const large = Buffer.concat([picture, Buffer.alloc(2_000_000, 7)])
    expect(await attach(an.id, id, large, 'C:\\mijn\\scan.exe')).toEqual({ ok: true, value: null })
    const scan = await own.openOwnScan(portal(), { diplomaId: id, alumnusId: an.id })
    expect(scan).toMatchObject({ fileName: 'scan.png', mediaType: 'image/png', bytes: large.length })
    expect(scan && (await bytesOf(scan)).equals(large)).toBe(true)
    expect(await own.openOwnScan(portal(), { diplomaId: id, alumnusId: jef.id })).toBeNull()
  })

  it.each([
    ['a script that is called a picture', Buffer.from('<svg onload="alert(1)">'), 'file-not-a-scan'],
    ['a picture of another kind', readFileSync('public/favicon.ico'), 'file-not-a-scan'],
    ['nothing', new Uint8Array(), 'file-missing'],
    ['more than ten megabytes', Buffer.alloc(10 * 1024 * 1024 + 1), 'file-too-large'],
  ] as const)('is not taken when it is %s', async (_what, bytes, code) => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    expect(await attach(an.id, id, bytes)).toEqual({ ok: false, code })
    expect(await own.openScan(portal(), id)).toBeNull()
    expect(await attach(an.id, id)).toEqual({ ok: true, value: null })
  })

  it('is replaced by the next one', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    await attach(an.id, id)
    await attach(an.id, id, Buffer.from('%PDF-1.7\n1 0 obj'), 'Mijn diploma')
    expect(await own.listOwnDiplomas(an.id)).toMatchObject([{ scan: { fileName: 'Mijn diploma.pdf' } }])
  })

  it('is shown to the Office alone, and each look is logged', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    await attach(an.id, id)
    const endpoint = own.diplomaEndpoints.find(({ path }) => path === '/:id/scan')
    const ask = async (user: Clerk | null) =>
      endpoint?.handler({ payload: portal(), user, routeParams: { id: String(id) } } as never)
    const editor = await aStaffMember(portal(), { roles: ['editor', 'treasurer'] })
    const officer = await aStaffMember(portal(), { roles: ['chapter-officer'] })
    for (const user of [null, editor, officer]) expect((await ask(user))?.status).toBe(403)
    const answer = await ask(clerk)
    expect(answer?.status).toBe(200)
    expect(answer?.headers.get('cache-control')).toBe('private, no-store')
    expect(Buffer.from((await answer?.arrayBuffer()) ?? new ArrayBuffer()).equals(Buffer.from(picture))).toBe(
      true,
    )
    const { rows } = await portal().db.drizzle.execute(sql`
      select actor_id, subject_id from audit_log where person = ${an.id} and action = 'scan-read'`)
    expect(rows).toEqual([{ actor_id: clerk.id, subject_id: String(id) }])
  })

  it('is erased thirty days after the decision, and not while it waits', async () => {
    const an = await aRegisteredAlumnus(portal())
    const [decided, waiting] = [await declared(an.id), await declared(an.id, { graduationYear: 1990 })]
    for (const id of [decided, waiting]) await attach(an.id, id)
    await decide(decided, { state: 'confirmed' })
    const after = (days: number) => new Date(Date.now() + days * 86_400_000)
    await own.forgetScans({ now: after(29) })
    expect(await own.openScan(portal(), decided)).not.toBeNull()
    await own.forgetScans({ now: after(31) })
    expect(await own.openScan(portal(), decided)).toBeNull()
    expect(await own.openScan(portal(), waiting)).not.toBeNull()
  })

  it('is in no answer of the admin’s own addresses', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    await attach(an.id, id)
    const diploma = await portal().findByID({
      collection: 'diplomas',
      id,
      overrideAccess: false,
      user: clerk,
    })
    expect(JSON.stringify(diploma)).not.toContain('diploma.png')
  })
})

describe('the decision of the Office', () => {
  const decideThere = async (id: number, user: Clerk | null, body: object) => {
    const endpoint = own.diplomaEndpoints.find(({ path }) => path === '/:id/decide')
    const req = {
      payload: portal(),
      user,
      i18n: { language: 'nl' },
      routeParams: { id: String(id) },
      json: async () => body,
    }
    return endpoint?.handler(req as never)
  }

  it('is for nobody else', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    const editor = await aStaffMember(portal(), { roles: ['editor', 'treasurer', 'chapter-officer'] })
    for (const user of [null, editor]) {
      expect((await decideThere(id, user, { state: 'confirmed' }))?.status).toBe(403)
    }
    expect(await own.listOwnDiplomas(an.id)).toMatchObject([{ state: 'unverified' }])
    expect((await decideThere(id, clerk, { state: 'confirmed' }))?.status).toBe(200)
    expect(await own.listOwnDiplomas(an.id)).toMatchObject([{ state: 'confirmed' }])
  })

  it('says in words why it cannot be', async () => {
    const an = await aRegisteredAlumnus(portal())
    const id = await declared(an.id)
    const answer = await decideThere(id, clerk, { state: 'refused', reason: '' })
    expect(answer?.status).toBe(409)
    expect(await answer?.json()).toEqual({ message: 'Zeg de alumnus waarom dit diploma geweigerd is.' })
    expect((await decideThere(id, clerk, { state: 'verified' }))?.status).toBe(400)
  })
})

describe('the search for a programme', () => {
  const found = async (question: string) =>
    (await own.searchProgrammes(question, { locale: 'nl' })).map(({ name, formerly }) => [name, formerly])

  it.each([
    ['GESCHIED', [['Geschiedenis', ['Moderne geschiedenis (–1995)']]]],
    ['moderne gesch', [['Geschiedenis', ['Moderne geschiedenis (–1995)']]]],
    ['oudheid letteren', [['Geschiedenis', ['Wijsbegeerte en Letteren: Oudheid (–1995)']]]],
    ['géschiédenïs', [['Geschiedenis', ['Moderne geschiedenis (–1995)']]]],
    ['geschiedenis oudheid', []],
    ['%', []],
    ['', []],
  ])('finds for "%s" what it should', async (question, expected) => {
    expect(await found(question)).toEqual(expected)
  })
})

describe('the database, below every screen', () => {
  it.each([
    [
      `update diplomas set state = 'refused', reason = ' ' where source = 'declared'`,
      'diplomas_refused_has_reason',
    ],
    [
      `update diplomas set state = 'confirmed', programme_id = null where source = 'declared'`,
      'diplomas_confirmed_has_programme',
    ],
    [
      `insert into diploma_scans (diploma_id, file_name, media_type, bytes, uploaded_at)
       select id, 'x', 'text/html', 'x', now() from diplomas where source = 'declared' limit 1`,
      'diploma_scans_media_type_check',
    ],
    [
      `insert into diploma_scans (diploma_id, file_name, media_type, bytes, uploaded_at)
       select id, 'x', 'image/png', 'x', now() from diplomas where source = 'register' limit 1`,
      'diploma_scans_declared_only',
    ],
  ])('refuses: %s', async (statement, constraint) => {
    await declared((await aRegisteredAlumnus(portal())).id)
    await expect(pool.query(statement)).rejects.toMatchObject({ constraint })
  })
})

import { sql } from '@payloadcms/db-postgres'
import type { Staff } from '@payload-types'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { NumberRequest } from '@/features/requests/commands/file-request'
import {
  anAccountHolder,
  aRegisteredAlumnus,
  PASSWORD,
  type Registered,
} from '../../../factories/account-holders'
import { aStaffMember } from '../../../factories/staff'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

let office: Staff & { collection: 'staff' }
let now = new Date('2026-12-01T08:00:10Z')
let made = 0

beforeAll(async () => {
  office = await aStaffMember(portal(), { roles: ['office'] })
})
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs')
  now = new Date(now.getTime() + 48 * 3_600_000)
  mailbox.take()
})

const asked = (fields: Partial<NumberRequest> = {}): NumberRequest => ({
  number: null,
  familyName: 'Verdonck',
  givenName: 'Mieke',
  birthDate: '1974-05-17',
  programme: 'geschiedenis',
  graduationYear: 1996,
  email: `nieuw.${(made += 1)}@example.org`,
  remark: '',
  locale: 'nl',
  ...fields,
})

async function send(request: NumberRequest, { from = `10.9.${(made += 1) % 250}.1`, at = now } = {}) {
  const { requestNumber } = await import('@/use-cases/request-number/request-number')
  return requestNumber(request, { from, now: at })
}

/** The id of the open request that was sent. */
async function filed(
  fields: Partial<NumberRequest> = {},
): Promise<{ readonly id: number; readonly email: string }> {
  const request = asked(fields)
  expect(await send(request)).toEqual({ ok: true, value: null })
  const { rows } = await pool.query('select id from number_requests where email = $1', [request.email])
  return { id: rows[0].id, email: request.email }
}

const decide = (id: number, data: object, user = office) =>
  portal().update({ collection: 'number-requests', id, data, user, overrideAccess: false, depth: 0 })

const emailsOf = async ({ id }: Registered): Promise<readonly string[]> => {
  const { rows } = await pool.query(
    'select address from alumni_emails where _parent_id = $1 order by _order',
    [id],
  )
  return rows.map(({ address }) => address as string)
}

/** What the worker does. */
async function work() {
  const { sendRequestAnswer } = await import('@/use-cases/decide-number-request/send-request-answer')
  const { sendContactNoticeTask } = await import('@/features/alumni/jobs/send-contact-notice')
  await runOnce({
    pgPool: pool,
    taskList: {
      'send-request-answer': (input) => sendRequestAnswer((input as { request: number }).request, { now }),
      'send-contact-notice': sendContactNoticeTask,
    },
    noPreparedStatements: true,
  })
  return mailbox.take()
}

const subjectsTo = (mails: Awaited<ReturnType<typeof work>>) =>
  mails.map(({ to, subject }) => `${to}: ${subject}`).sort()

describe('a request for a number', () => {
  it('is one request, however often it is sent while it is open', async () => {
    const request = asked()
    await send(request)
    await send({ ...request, familyName: 'VERDONCK', remark: 'nog eens' })
    const { rows } = await pool.query('select family_name, remark from number_requests where email = $1', [
      request.email,
    ])
    expect(rows).toEqual([{ family_name: 'Verdonck', remark: '' }])
  })

  it('gets the same answer whether or not anybody has that e-mail address, and sends no mail', async () => {
    const person = await anAccountHolder(portal())
    expect(await send(asked({ email: person.email }))).toEqual(await send(asked()))
    const { rowCount } = await pool.query('select from graphile_worker._private_jobs')
    expect(rowCount).toBe(0)
  })

  it('is refused from the eleventh in an hour from one network on, and not from another', async () => {
    const from = (last: number) => ({ from: `172.16.5.${last}` })
    for (let count = 1; count <= 10; count += 1) expect((await send(asked(), from(count))).ok).toBe(true)
    expect(await send(asked(), from(11))).toEqual({ ok: false, code: 'too-many-requests' })
    expect((await send(asked(), { from: '172.16.6.1' })).ok).toBe(true)
    expect((await send(asked(), { ...from(11), at: new Date(now.getTime() + 3_600_000) })).ok).toBe(true)
  })

  it('is refused from the sixth in a day with one e-mail address on', async () => {
    const email = 'telkens@example.org'
    for (let count = 1; count <= 5; count += 1) {
      expect((await send(asked({ email, familyName: `Naam ${count}` }))).ok).toBe(true)
    }
    expect(await send(asked({ email, familyName: 'Naam 6' }))).toEqual({
      ok: false,
      code: 'too-many-requests',
    })
  })
})

describe('the likely matches of a request', () => {
  it('are who has the number, the address, the birth date with a similar name, or the diploma with one', async () => {
    const { listLikelyMatches } = await import(
      '@/use-cases/decide-number-request/queries/list-likely-matches'
    )
    const [byMail, byBirth, byDiploma, bornThatDay, sameYear] = await Promise.all(
      Array.from({ length: 5 }, () => aRegisteredAlumnus(portal())),
    )
    const rename = (person: Registered | undefined, family: string, birth: string | null) =>
      pool.query('update alumni set family_name = $2, given_name = $3, birth_date = $4 where id = $1', [
        person?.id,
        family,
        'Roos',
        birth,
      ])
    await rename(byMail, 'Geheel Anders', null)
    await rename(byBirth, 'Van der Eecken', '1966-02-03')
    await rename(byDiploma, 'Vandereecken', '1966-03-02')
    await rename(bornThatDay, 'Quintens-Dewulf Xavier', '1966-02-03')
    await rename(sameYear, 'Zwartjes', null)
    for (const person of [byDiploma, sameYear]) {
      await pool.query(
        `insert into diplomas (alumnus_id, programme_name, graduation_year, source, state)
         values ($1, 'Licentiaat in de wijsbegeerte', 1988, 'declared', 'unverified')`,
        [person?.id],
      )
    }
    const { id } = await filed({
      familyName: 'Vandereecken',
      givenName: 'Roos',
      birthDate: '1966-02-03',
      programme: 'wijsbegeerte',
      graduationYear: 1988,
      email: byMail?.email ?? '',
    })
    const matches = await listLikelyMatches(portal(), id)
    expect(matches.map((match) => [match.id, match.reasons])).toEqual([
      [byMail?.id, ['email']],
      [byBirth?.id, ['birth-date', 'name']],
      [byDiploma?.id, ['name', 'programme']],
    ])
  })
})

describe('granting a request', () => {
  it('puts the new address in the place of the old, tells the old, and the mail leads to a password', async () => {
    const person = await aRegisteredAlumnus(portal())
    const { id, email } = await filed()
    await decide(id, { state: 'granted', linkedTo: person.id })
    expect(await emailsOf(person)).toEqual([email])

    const mails = await work()
    expect(subjectsTo(mails)).toEqual([
      `${person.email}: Je e-mailadres in het register is gewijzigd`,
      `${email}: We hebben je gevonden`,
    ])
    const answer = mails.find(({ to }) => to === email)
    expect(answer?.text).toContain(person.number.toUpperCase())
    expect(mails.find(({ to }) => to === person.email)?.text).not.toContain(email)
    const token = /\/wachtwoord\/([\w-]{43})/.exec(answer?.text ?? '')?.[1] ?? ''
    const { choosePassword } = await import('@/features/accounts/commands/choose-password')
    expect((await choosePassword({ token, password: PASSWORD, locale: 'nl', now })).ok).toBe(true)
  })

  it('is in the audit log: who, of whom, and from which address to which', async () => {
    const person = await aRegisteredAlumnus(portal())
    const { id, email } = await filed()
    await decide(id, { state: 'granted', linkedTo: person.id })
    const { rows } = await pool.query(
      `select actor_kind, actor_id, action, subject_table, before ->> 'email' as before, after ->> 'email' as after
       from audit_entries where person = $1 and action <> 'read' and action <> 'listed' order by id`,
      [person.id],
    )
    const by = { actor_kind: 'staff', actor_id: office.id }
    expect(rows).toEqual([
      { ...by, action: 'changed', subject_table: 'alumni', before: person.email, after: email },
      { ...by, action: 'granted', subject_table: 'number_requests', before: null, after: email },
    ])
  })

  it('keeps the work and staff addresses', async () => {
    const person = await aRegisteredAlumnus(portal(), {
      emails: [
        { address: 'oud@example.org' },
        { address: 'werk@example.org', kind: 'work' },
        { address: 'personeel@example.edu', kind: 'staff' },
      ],
    })
    const { id, email } = await filed()
    await decide(id, { state: 'granted', linkedTo: person.id })
    expect(await emailsOf(person)).toEqual([email, 'werk@example.org', 'personeel@example.edu'])
  })

  it('sends who is active to the sign-in page, without a code', async () => {
    const person = await anAccountHolder(portal())
    const { id, email } = await filed({ locale: 'en' })
    await decide(id, { state: 'granted', linkedTo: person.id, answer: 'Welcome back, Mieke.' })
    const answer = (await work()).find(({ to }) => to === email)
    expect(answer?.text).toContain('/en/sign-in')
    expect(answer?.text).toContain('Welcome back, Mieke.')
    expect(answer?.text).not.toMatch(/\/password\//)
  })

  it('tells an address that is not put on record neither the number nor a way in', async () => {
    const person = await aRegisteredAlumnus(portal())
    const { id, email } = await filed()
    await decide(id, { state: 'granted', linkedTo: person.id, takeEmail: false })
    expect(await emailsOf(person)).toEqual([person.email])
    const mails = await work()
    expect(subjectsTo(mails)).toEqual([
      `${person.email}: We hebben je gevonden`,
      `${email}: Je aanvraag is beantwoord`,
    ])
    const told = mails.find(({ to }) => to === email)?.text ?? ''
    expect(told.toUpperCase()).not.toContain(person.number.toUpperCase())
    expect(told).not.toMatch(/wachtwoord\//)
  })

  it('needs somebody to link to, who lives', async () => {
    const { id } = await filed()
    await expect(decide(id, { state: 'granted' })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'linkedTo' }] },
    })
    const deceased = await aRegisteredAlumnus(portal(), { deceased: true })
    await expect(decide(id, { state: 'granted', linkedTo: deceased.id })).rejects.toMatchObject({
      status: 409,
    })
    expect(await emailsOf(deceased)).toEqual([deceased.email])
    const { rows } = await pool.query('select state::text from number_requests where id = $1', [id])
    expect(rows).toEqual([{ state: 'open' }])
    expect(await work()).toEqual([])
  })

  it('happens once, also when two members of staff do it at the same moment', async () => {
    const [one, other] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const { id, email } = await filed()
    const outcomes = await Promise.allSettled(
      [one, other].map((person) => decide(id, { state: 'granted', linkedTo: person.id })),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const holders = [...(await emailsOf(one)), ...(await emailsOf(other))].filter(
      (address) => address === email,
    )
    expect(holders).toEqual([email])
    await expect(decide(id, { state: 'refused', answer: 'Toch niet' })).rejects.toMatchObject({ status: 409 })
  })
})

describe('refusing a request', () => {
  it('needs an answer, which the mail carries in the language of the request', async () => {
    const { id, email } = await filed({ locale: 'en' })
    await expect(decide(id, { state: 'refused' })).rejects.toMatchObject({
      status: 400,
      data: { errors: [{ path: 'answer' }] },
    })
    for (const answer of ['You wrote 83.08.20-427.93 to us', 'no '.repeat(1_000)]) {
      await expect(decide(id, { state: 'refused', answer })).rejects.toMatchObject({
        data: { errors: [{ path: 'answer' }] },
      })
    }
    await decide(id, { state: 'refused', answer: 'We find no diploma under this name.' })
    const [mail] = await work()
    expect(mail).toMatchObject({ to: email, subject: 'About your request to the Alumni Office' })
    expect(mail?.text).toContain('We find no diploma under this name.')
  })
})

describe('a correction', () => {
  it('comes from who is signed in and is answered at the address on record', async () => {
    const person = await anAccountHolder(portal())
    const { requestCorrection } = await import('@/use-cases/request-number/request-number')
    await requestCorrection({ alumnusId: person.id, remark: 'Mijn naam is Verdoncq', locale: 'nl' }, { now })
    const { rows } = await pool.query('select id, linked_to_id from number_requests where asker_id = $1', [
      person.id,
    ])
    expect(rows).toMatchObject([{ linked_to_id: person.id }])
    await decide(rows[0].id, { state: 'granted', answer: 'Verbeterd.' })
    const mails = await work()
    expect(subjectsTo(mails)).toEqual([`${person.email}: Je gegevens zijn verbeterd`])
    expect(await emailsOf(person)).toEqual([person.email])
  })
})

describe('the queue', () => {
  it('is the Office’s alone', async () => {
    const { id } = await filed()
    for (const roles of [['editor'], ['treasurer'], ['chapter-officer']] as Staff['roles'][]) {
      const user = await aStaffMember(portal(), { roles })
      const found = portal().find({ collection: 'number-requests', user, overrideAccess: false })
      await expect(found).rejects.toMatchObject({ status: 403 })
      await expect(decide(id, { state: 'refused', answer: 'x' }, user)).rejects.toMatchObject({ status: 403 })
    }
  })

  it('keeps what was asked as it was written, and is never emptied by hand', async () => {
    const { id } = await filed()
    await decide(id, { familyName: 'Iemand anders', email: 'elders@example.org' })
    const { rows } = await pool.query('select family_name from number_requests where id = $1', [id])
    expect(rows).toEqual([{ family_name: 'Verdonck' }])
    const removal = portal().delete({
      collection: 'number-requests',
      id,
      user: office,
      overrideAccess: false,
    })
    await expect(removal).rejects.toMatchObject({ status: 403 })
  })

  it('is held by the database: granted is linked, refused is answered, decided stays decided', async () => {
    const { id } = await filed()
    const set = (text: string) =>
      portal().db.drizzle.execute(sql`${sql.raw(`update number_requests set ${text} where id = ${id}`)}`)
    await expect(set(`state = 'granted', decided_at = now()`)).rejects.toThrow()
    await expect(set(`state = 'refused', decided_at = now(), answer = ' '`)).rejects.toThrow()
    await expect(set(`state = 'refused', answer = 'neen'`)).rejects.toThrow()
    await set(`state = 'refused', decided_at = now(), answer = 'neen'`)
    await expect(set(`state = 'open', decided_at = null`)).rejects.toThrow()
  })
})

import { sql } from '@payloadcms/db-postgres'
import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anAccountHolder, PASSWORD, type Registered } from '../../../factories/account-holders'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

let now = new Date('2026-12-01T08:00:10Z')
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs')
  now = new Date(now.getTime() + 48 * 3_600_000)
  mailbox.take()
})
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

let own: Awaited<ReturnType<typeof load>>
const load = async () => ({
  ...(await import('@/features/accounts/commands/request-email-change')),
  ...(await import('@/features/accounts/commands/end-email-change')),
  ...(await import('@/features/accounts/commands/send-email-change-mails')),
  ...(await import('@/features/accounts/queries/find-email-change')),
  ...(await import('@/features/accounts/commands/issue-access')),
  ...(await import('@/features/accounts/commands/choose-password')),
  ...(await import('@/platform/database/in-transaction')),
  ...(await import('@/use-cases/change-email/confirm-email-change')),
})
beforeAll(async () => {
  own = await load()
})

const ask = (person: Registered, more: Partial<Parameters<typeof own.requestEmailChange>[0]> = {}) =>
  own.requestEmailChange({
    alumnusId: person.id,
    password: PASSWORD,
    email: newAddress(person),
    replaces: person.email,
    locale: 'nl',
    now,
    ...more,
  })
const newAddress = ({ number }: Registered) => `nieuw.${number}@alumninet.example`
const confirm = (person: Registered, token: string, at = now) =>
  own.confirmEmailChange({ token, alumnusId: person.id, now: at })

async function work(at = now) {
  await runOnce({
    pgPool: pool,
    taskList: {
      'send-email-change-mail': async (input) =>
        own.sendEmailChangeMail((input as { changeId: string }).changeId, { now: at }),
      'send-email-notice': async (input) => {
        const order = input as { alumnusId: number; email: string; locale: 'nl' }
        await own.sendEmailNotice({ ...order, at })
      },
    },
    noPreparedStatements: true,
  })
  return mailbox.take()
}
const tokenIn = (mail: { text: string } | undefined) =>
  /\/mijn\/e-mail\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? 'no token'
async function tokenFor(person: Registered, more: Parameters<typeof ask>[1] = {}): Promise<string> {
  expect(await ask(person, more)).toEqual({ ok: true, value: null })
  return tokenIn((await work()).at(-1))
}
const emailsOf = async ({ id }: Registered) =>
  (
    await portal().findByID({ collection: 'alumni', id, depth: 0, joins: false, overrideAccess: true })
  ).emails?.map(({ address, kind, state, source }) => [address, kind, state, source])

describe('changing the e-mail address', () => {
  it('takes the password, and then a link to the new address; the old one is told', async () => {
    const person = await anAccountHolder(portal())
    const before = await emailsOf(person)
    expect(await ask(person)).toEqual({ ok: true, value: null })
    const mails = await work()
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      [newAddress(person), 'Bevestig je nieuwe e-mailadres'],
    ])
    expect(mails[0]?.text).toContain(person.number.toUpperCase())
    expect(await emailsOf(person)).toEqual(before)
    expect(await own.findPendingEmailChange(person.id, now)).toMatchObject({ newAddress: newAddress(person) })

    const token = tokenIn(mails[0])
    expect(await own.whatEmailLinkConfirms(token, { alumnusId: person.id, now })).toBe(newAddress(person))
    expect(await emailsOf(person)).toEqual(before)
    expect(await confirm(person, token)).toEqual({ ok: true, value: null })
    expect(await emailsOf(person)).toEqual([[newAddress(person), 'private', 'confirmed', 'alumnus']])
    const [notice, ...others] = await work()
    expect(notice).toMatchObject({
      to: person.email,
      subject: 'Er staat een ander e-mailadres bij je account',
    })
    expect(notice?.text).not.toContain(newAddress(person))
    expect(others).toEqual([])
    expect(await own.findPendingEmailChange(person.id, now)).toBeNull()
    const { rows } = await pool.query(
      'select actor_kind, before, after from audit_entries where person = $1 order by id desc limit 1',
      [person.id],
    )
    expect(rows).toEqual([
      { actor_kind: 'alumnus', before: { email: person.email }, after: { email: newAddress(person) } },
    ])
  })

  it('works once', async () => {
    const person = await anAccountHolder(portal())
    const token = await tokenFor(person)
    const outcomes = await Promise.all([confirm(person, token), confirm(person, token)])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await confirm(person, token)).toEqual({ ok: false, code: 'link-not-valid' })
  })

  it('works for an hour', async () => {
    const [late, early] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const [lateToken, earlyToken] = [await tokenFor(late), await tokenFor(early)]
    expect(await confirm(late, lateToken, later(61))).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await confirm(early, earlyToken, later(59))).toEqual({ ok: true, value: null })
  })

  it('opens nothing for somebody else who is signed in', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const token = await tokenFor(person)
    const before = await emailsOf(other)
    expect(await own.whatEmailLinkConfirms(token, { alumnusId: other.id, now })).toBeNull()
    expect(await confirm(other, token)).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await emailsOf(other)).toEqual(before)
    expect(await confirm(person, token)).toEqual({ ok: true, value: null })
  })

  it('opens nothing after another was asked for, nor after it was withdrawn', async () => {
    const person = await anAccountHolder(portal())
    const first = await tokenFor(person)
    const second = await tokenFor(person, { email: `anders.${person.number}@alumninet.example` })
    expect(await confirm(person, first)).toEqual({ ok: false, code: 'link-not-valid' })
    await own.withdrawEmailChange({ alumnusId: person.id, now })
    expect(await own.findPendingEmailChange(person.id, now)).toBeNull()
    expect(await confirm(person, second)).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await emailsOf(person)).toEqual([[person.email, 'private', 'confirmed', 'office']])
  })

  it('sends nothing for a request that was withdrawn before its turn', async () => {
    const person = await anAccountHolder(portal())
    await ask(person)
    await own.withdrawEmailChange({ alumnusId: person.id, now })
    expect(await work()).toEqual([])
  })

  it('leaves no way in over the old mailbox', async () => {
    const person = await anAccountHolder(portal())
    const access = await own.inTransaction(portal(), ({ tx }) =>
      own.issueAccess(tx, { alumnusId: person.id, purpose: 'reactivation', email: person.email, now }),
    )
    await confirm(person, await tokenFor(person))
    expect(
      await own.choosePassword({ token: access.token, password: 'groene wolken fluiten', locale: 'nl', now }),
    ).toEqual({ ok: false, code: 'link-not-valid' })
  })

  it('may be to an address that somebody else has: couples share them', async () => {
    const [person, partner] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    await confirm(person, await tokenFor(person, { email: partner.email }))
    expect(await emailsOf(person)).toEqual([[partner.email, 'private', 'confirmed', 'alumnus']])
    expect(await emailsOf(partner)).toEqual([[partner.email, 'private', 'confirmed', 'office']])
  })

  it('may also come beside what is there, which is told as well', async () => {
    const person = await anAccountHolder(portal())
    await confirm(person, await tokenFor(person, { replaces: null }))
    expect(await emailsOf(person)).toMatchObject([
      [newAddress(person), 'private', 'confirmed', 'alumnus'],
      [person.email, 'private', 'confirmed', 'office'],
    ])
    expect(await work()).toMatchObject([{ to: person.email }])
  })

  it('confirms an own address as it stands', async () => {
    const person = await anAccountHolder(portal(), {
      emails: [{ address: 'nog-niet@alumninet.example', state: 'unconfirmed' }],
    })
    await confirm(person, await tokenFor(person, { email: person.email, replaces: person.email }))
    expect(await emailsOf(person)).toEqual([[person.email, 'private', 'confirmed', 'office']])
  })

  it('adds the first one for who had none', async () => {
    const person = await anAccountHolder(portal(), { emails: [] })
    await confirm(person, await tokenFor(person, { replaces: null }))
    expect(await emailsOf(person)).toEqual([[newAddress(person), 'private', 'confirmed', 'alumnus']])
    expect(await work()).toEqual([])
  })
})

describe('asking for another address', () => {
  const openRequests = async ({ id }: Registered) =>
    (await pool.query('select from email_changes where alumnus_id = $1 and withdrawn_at is null', [id]))
      .rowCount

  it('needs the password, and wrong ones count as failed sign-ins', async () => {
    const person = await anAccountHolder(portal())
    for (let nth = 1; nth <= 10; nth += 1) {
      expect(await ask(person, { password: 'verkeerde woorden hier' })).toEqual({
        ok: false,
        code: 'current-is-wrong',
      })
    }
    expect(await ask(person)).toEqual({ ok: false, code: 'wait-before-next-try' })
    expect(await openRequests(person)).toBe(0)
    expect(await ask(person, { now: later(60) })).toEqual({ ok: true, value: null })
    expect(await openRequests(person)).toBe(1)
  })

  it('is refused for the address that is confirmed already, and for replacing one that is not one’s own', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    expect(await ask(person, { email: person.email })).toEqual({ ok: false, code: 'already-your-address' })
    expect(await ask(person, { replaces: other.email })).toEqual({ ok: false, code: 'not-your-address' })
    expect(await openRequests(person)).toBe(0)
  })

  it('does not replace the address of staff or of work', async () => {
    const person = await anAccountHolder(portal(), {
      emails: [{ address: 'prof@universiteit.example', kind: 'staff' }],
    })
    expect(await ask(person)).toEqual({ ok: false, code: 'not-your-address' })
  })

  it('fills nobody’s mailbox: three an hour, by who asks and by who gets them', async () => {
    const people = await Promise.all([0, 1].map(() => anAccountHolder(portal())))
    const [person, other] = people as [Registered, Registered]
    const email = `slachtoffer.${person.number}@alumninet.example`
    for (let nth = 1; nth <= 3; nth += 1) expect(await ask(person, { email })).toMatchObject({ ok: true })
    expect(await ask(person)).toEqual({ ok: false, code: 'too-many-mails' })
    expect(await ask(other, { email })).toEqual({ ok: false, code: 'too-many-mails' })
    expect(await ask(other)).toMatchObject({ ok: true })
    expect(await ask(person, { now: later(61) })).toMatchObject({ ok: true })
  })

  it('keeps no link that could be used from the database', async () => {
    const person = await anAccountHolder(portal())
    const token = await tokenFor(person)
    const { rows } = await pool.query('select t::text as row from email_changes t where alumnus_id = $1', [
      person.id,
    ])
    expect(JSON.stringify(rows)).not.toContain(token)
    const jobs = await pool.query('select payload::text from graphile_worker._private_jobs')
    expect(JSON.stringify(jobs.rows)).not.toContain(token)
  })
})

describe('choosing a password by mail', () => {
  it('shows that the mail is read: that address is confirmed, and no other', async () => {
    const person = await anAccountHolder(portal(), {
      emails: [
        { address: 'gelezen@alumninet.example', state: 'unconfirmed' },
        { address: 'ander@alumninet.example', state: 'unconfirmed', kind: 'work' },
      ],
    })
    const access = await own.inTransaction(portal(), ({ tx }) =>
      own.issueAccess(tx, { alumnusId: person.id, purpose: 'reactivation', email: person.email, now }),
    )
    await own.choosePassword({ token: access.token, password: 'groene wolken fluiten', locale: 'nl', now })
    const { rows } = await portal().db.drizzle.execute(sql`
      select address, state::text as state from alumni_emails where _parent_id = ${person.id} order by _order`)
    expect(rows).toEqual([
      { address: 'gelezen@alumninet.example', state: 'confirmed' },
      { address: 'ander@alumninet.example', state: 'unconfirmed' },
    ])
  })
})

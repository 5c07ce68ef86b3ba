import { runOnce } from 'graphile-worker'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AccessRequest } from '@/features/accounts/commands/request-access'
import type { AccessMailOrder } from '@/features/accounts/commands/send-access-mail'
import type { Locale } from '@/kernel/locale'
import {
  anAccountHolder,
  aRegisteredAlumnus,
  PASSWORD,
  type Registered,
} from '../../../factories/account-holders'
import { openMailbox } from '../../mailbox'
import { onOwnPortal } from '../../portal'

const mailbox = await openMailbox()
const { portal } = onOwnPortal()
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL ?? '' })
pool.on('error', () => undefined)
afterAll(() => pool.end())

const NEW_PASSWORD = 'groene wolken fluiten'
/** Hours apart, so that no test meets the limits of another. */
let now = new Date('2026-12-01T08:00:10Z')
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs')
  now = new Date(now.getTime() + 48 * 3_600_000)
  mailbox.take()
})
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

let commands: Awaited<ReturnType<typeof load>>
beforeAll(async () => {
  commands = await load()
})
const load = async () => ({
  ...(await import('@/features/accounts/commands/request-access')),
  ...(await import('@/features/accounts/commands/answer-access-request')),
  ...(await import('@/features/accounts/commands/send-access-mail')),
  ...(await import('@/features/accounts/commands/send-password-notice')),
  ...(await import('@/features/accounts/commands/exchange-code')),
  ...(await import('@/features/accounts/commands/choose-password')),
  ...(await import('@/features/accounts/commands/change-password')),
  ...(await import('@/features/accounts/commands/sign-in')),
  ...(await import('@/platform/auth/find-viewer')),
})

let from = 0
const fromElsewhere = () => `10.${Math.floor((from += 1) / 250)}.${from % 250}.7`

const activation = (identifier: string, email: string, more: { from?: string; at?: Date } = {}) =>
  commands.requestActivation({
    identifier,
    email,
    locale: 'nl',
    from: more.from ?? fromElsewhere(),
    now: more.at ?? now,
  })
const reactivation = (identifier: string, more: { from?: string; at?: Date } = {}) =>
  commands.requestReactivation({
    identifier,
    locale: 'en',
    from: more.from ?? fromElsewhere(),
    now: more.at ?? now,
  })

/** What the worker does, at the time of the test. */
async function work(at = now) {
  await runOnce({
    pgPool: pool,
    taskList: {
      'answer-access-request': async (input) => {
        const { request, locale } = input as { request: AccessRequest; locale: Locale }
        await commands.answerAccessRequest(request, { locale, now: at })
      },
      'send-access-mail': async (input) => commands.sendAccessMail(input as AccessMailOrder, { now: at }),
      'send-password-notice': async (input) => {
        const { alumnusId, locale } = input as { alumnusId: number; locale: Locale }
        await commands.sendPasswordNotice({ alumnusId, locale, at })
      },
    },
    noPreparedStatements: true,
  })
  return mailbox.take()
}

const tokenIn = (mail: { text: string } | undefined) =>
  /\/(?:wachtwoord|password)\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? 'no token'
const codeIn = (mail: { text: string } | undefined) =>
  /^([0-9A-Z]{4}-[0-9A-Z]{4})$/m.exec(mail?.text ?? '')?.[1] ?? 'no code'

const choose = (token: string, password = NEW_PASSWORD, at = now) =>
  commands.choosePassword({ token, password, locale: 'nl', now: at })
const typeCode = (identifier: string, code: string, more: { from?: string; at?: Date } = {}) =>
  commands.exchangeCode({ identifier, code, from: more.from ?? fromElsewhere(), now: more.at ?? now })
const signIn = (person: Registered, password: string) =>
  commands.signIn({ identifier: person.number, password, keep: false, userAgent: '', now: new Date() })

async function activationMail(person: Registered) {
  await activation(person.number, person.email)
  const [mail] = await work()
  return mail
}

describe('activation', () => {
  it('leads from number and e-mail address over a mail to a password one can sign in with', async () => {
    const person = await aRegisteredAlumnus(portal())
    expect(await activation(person.number.toUpperCase(), person.email)).toEqual({ ok: true, value: null })
    const mails = await work()
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([[person.email, 'Activeer je account']])
    expect(mails[0]?.text).toContain('Dag Mieke,')
    expect(mails[0]?.text).toContain(person.number.toUpperCase())
    expect(mails[0]?.html).toContain('lang="nl"')

    expect(await signIn(person, NEW_PASSWORD)).toEqual({ ok: false, code: 'wrong-number-or-password' })
    expect(await choose(tokenIn(mails[0]))).toEqual({ ok: true, value: { isNewAccount: true } })
    expect(await signIn(person, NEW_PASSWORD)).toMatchObject({ ok: true })
    expect(await choose(tokenIn(mails[0]), 'een heel ander wachtwoord')).toEqual({
      ok: false,
      code: 'link-not-valid',
    })
    expect(await signIn(person, NEW_PASSWORD)).toMatchObject({ ok: true })
    expect(await work()).toEqual([])
  })

  it('answers a form that was sent twice twice alike, for ten minutes, and does its work once', async () => {
    const person = await anAccountHolder(portal())
    await reactivation(person.number)
    const token = tokenIn((await work())[0])
    const both = await Promise.all([choose(token), choose(token)])
    expect(both).toEqual([1, 2].map(() => ({ ok: true, value: { isNewAccount: false } })))
    const signedIn = await signIn(person, NEW_PASSWORD)
    expect(await choose(token, NEW_PASSWORD, later(9))).toMatchObject({ ok: true })
    expect(await choose(token, NEW_PASSWORD, later(10))).toEqual({ ok: false, code: 'link-not-valid' })
    // Whoever signed in between the two clicks stays so, and there is one notice.
    const { rows } = await pool.query('select ended_at from alumnus_sessions where id = $1', [
      signedIn.ok ? signedIn.value.sessionId : null,
    ])
    expect(rows).toEqual([{ ended_at: null }])
    expect(await work()).toHaveLength(1)
  })

  it('goes by the typed code as well, which together with the link works once', async () => {
    const person = await aRegisteredAlumnus(portal())
    const mail = await activationMail(person)
    const exchanged = await typeCode(person.email, codeIn(mail).toLowerCase().replace('-', ' '))
    expect(exchanged).toEqual({ ok: true, value: { token: expect.stringMatching(/^[\w-]{43}$/) } })
    expect(await typeCode(person.email, codeIn(mail))).toEqual({ ok: false, code: 'wrong-code' })
    expect(await choose(tokenIn(mail))).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await choose(exchanged.ok ? exchanged.value.token : '')).toMatchObject({ ok: true })
  })

  it('answers the same for whom nothing fits, and sends nothing', async () => {
    const person = await aRegisteredAlumnus(portal())
    const other = await aRegisteredAlumnus(portal())
    const bounced = await aRegisteredAlumnus(portal(), {
      emails: [{ address: 'bounced@alumninet.example', state: 'undeliverable' }],
    })
    const dead = await aRegisteredAlumnus(portal(), { deceased: true })
    const answers = [
      await activation(person.number, other.email),
      await activation(person.email, other.email),
      await activation('q0000003', person.email),
      await activation(bounced.number, bounced.email),
      await activation(dead.number, dead.email),
    ]
    expect(answers).toEqual(answers.map(() => ({ ok: true, value: null })))
    expect(await work()).toEqual([])
    expect((await pool.query('select from access_codes where alumnus_id = $1', [bounced.id])).rowCount).toBe(
      0,
    )
  })

  it('tells whoever has an account already, by mail alone', async () => {
    const person = await anAccountHolder(portal())
    expect(await activation(person.number, person.email)).toEqual({ ok: true, value: null })
    const mails = await work()
    expect(mails.map(({ subject }) => subject)).toEqual(['Je account is al actief'])
    expect([tokenIn(mails[0]), codeIn(mails[0])]).toEqual(['no token', 'no code'])
  })

  it('writes to each of two people who share an address, each with a way of the own', async () => {
    const emails = [{ address: 'two@alumninet.example' }]
    const [one, other] = [
      await aRegisteredAlumnus(portal(), { emails }),
      await aRegisteredAlumnus(portal(), { emails }),
    ]
    await activation('two@alumninet.example', 'two@alumninet.example')
    const mails = await work()
    expect(mails).toHaveLength(2)
    const ofOne = mails.find(({ text }) => text.includes(one.number.toUpperCase()))
    await choose(tokenIn(ofOne))
    expect((await signIn(one, NEW_PASSWORD)).ok).toBe(true)
    expect((await signIn(other, NEW_PASSWORD)).ok).toBe(false)
  })

  it('refuses a password that is weak or holds what is theirs, and the link still works after that', async () => {
    const person = await aRegisteredAlumnus(portal())
    const token = tokenIn(await activationMail(person))
    expect(await choose(token, 'kort')).toEqual({ ok: false, code: 'too-short' })
    expect(await choose(token, `zeker ${person.number} weten`)).toEqual({ ok: false, code: 'holds-own-name' })
    expect(await choose(token, 'de fiets van VERDONCK')).toEqual({ ok: false, code: 'holds-own-name' })
    expect(await choose(token, 'leavemealone')).toEqual({ ok: false, code: 'too-common' })
    expect(await choose(token)).toMatchObject({ ok: true })
  })

  it('keeps no token, no code and no password where they can be read', async () => {
    const person = await aRegisteredAlumnus(portal())
    const mail = await activationMail(person)
    const { rows } = await pool.query(
      'select access_codes::text as row from access_codes where alumnus_id = $1',
      [person.id],
    )
    const { rows: jobs } = await pool.query('select payload::text from graphile_worker._private_jobs')
    const kept = JSON.stringify([rows, jobs])
    expect(rows).toHaveLength(1)
    for (const secret of [tokenIn(mail), codeIn(mail), codeIn(mail).replace('-', '')])
      expect(kept).not.toContain(secret)
  })
})

describe('a link', () => {
  it('of an activation works for a day', async () => {
    const [person, other] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const [mail, late] = [await activationMail(person), await activationMail(other)]
    expect(await choose(tokenIn(mail), NEW_PASSWORD, later(24 * 60 - 1))).toMatchObject({ ok: true })
    expect(await choose(tokenIn(late), NEW_PASSWORD, later(24 * 60))).toEqual({
      ok: false,
      code: 'link-not-valid',
    })
    expect(await typeCode(other.number, codeIn(late), { at: later(24 * 60) })).toEqual({
      ok: false,
      code: 'wrong-code',
    })
  })

  it('of a re-activation works for an hour', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    await reactivation(person.number)
    const [mail] = await work()
    await reactivation(other.number)
    const [late] = await work()
    expect(await choose(tokenIn(mail), NEW_PASSWORD, later(59))).toMatchObject({ ok: true })
    expect(await choose(tokenIn(late), NEW_PASSWORD, later(60))).toEqual({
      ok: false,
      code: 'link-not-valid',
    })
  })

  it('is made invalid by a newer one, of that person alone', async () => {
    const [person, other] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const [older, ofOther, newer] = [
      await activationMail(person),
      await activationMail(other),
      await activationMail(person),
    ]
    expect(await choose(tokenIn(older))).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await typeCode(person.number, codeIn(older))).toEqual({ ok: false, code: 'wrong-code' })
    expect(await choose(tokenIn(newer))).toMatchObject({ ok: true })
    expect(await choose(tokenIn(ofOther))).toMatchObject({ ok: true })
  })

  it('opens nothing once the address it went to is off the record, and neither does its code', async () => {
    const person = await aRegisteredAlumnus(portal())
    const other = await aRegisteredAlumnus(portal())
    const [mail, othersMail] = [await activationMail(person), await activationMail(other)]
    await pool.query('update alumni_emails set address = $1 where _parent_id = $2', [
      `new.${person.email}`,
      person.id,
    ])
    expect(await typeCode(person.number, codeIn(mail))).toEqual({ ok: false, code: 'wrong-code' })
    expect(await choose(tokenIn(mail))).toEqual({ ok: false, code: 'link-not-valid' })
    expect(await choose(tokenIn(othersMail))).toMatchObject({ ok: true })
  })

  it('cannot stand beside another: the database refuses two open ones', async () => {
    const person = await aRegisteredAlumnus(portal())
    await activationMail(person)
    const second = pool.query(
      `insert into access_codes (alumnus_id, purpose, token_hash, created_at, expires_at)
       values ($1, 'reactivation', sha256('x'), now(), now() + interval '1 hour')`,
      [person.id],
    )
    await expect(second).rejects.toMatchObject({ code: '23505', constraint: 'access_codes_newest' })
  })

  it('is used once by two who follow it at the same moment', async () => {
    const person = await aRegisteredAlumnus(portal())
    const token = tokenIn(await activationMail(person))
    const both = await Promise.all([choose(token), choose(token, 'rode daken dromen')])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('a typed code', () => {
  it('is refused for good after five wrong ones, even when the sixth is right', async () => {
    const person = await aRegisteredAlumnus(portal())
    const mail = await activationMail(person)
    for (let wrong = 1; wrong <= 5; wrong += 1) {
      expect(await typeCode(person.number, '0000-0000')).toEqual({ ok: false, code: 'wrong-code' })
    }
    expect(await typeCode(person.number, codeIn(mail))).toEqual({ ok: false, code: 'too-many-codes' })
    expect(await typeCode(person.email, codeIn(mail))).toEqual({ ok: false, code: 'wrong-code' })
  })

  it('gets five new tries with a new mail, and so does an identifier that nobody has', async () => {
    const person = await aRegisteredAlumnus(portal())
    await activationMail(person)
    for (const identifier of [person.number, 'q0000004']) {
      for (let wrong = 1; wrong <= 5; wrong += 1) await typeCode(identifier, '0000-0000')
      expect(await typeCode(identifier, '0000-0000')).toEqual({ ok: false, code: 'too-many-codes' })
    }
    await activation('q0000004', person.email)
    expect(await typeCode('q0000004', '0000-0000')).toEqual({ ok: false, code: 'wrong-code' })
    const mail = await activationMail(person)
    expect(await typeCode(person.number, codeIn(mail))).toMatchObject({ ok: true })
  })

  it('of one person opens nothing for another', async () => {
    const [person, other] = [await aRegisteredAlumnus(portal()), await aRegisteredAlumnus(portal())]
    const mail = await activationMail(person)
    await activationMail(other)
    expect(await typeCode(other.number, codeIn(mail))).toEqual({ ok: false, code: 'wrong-code' })
  })

  it('cannot be guessed more than five times at the same moment', async () => {
    const person = await aRegisteredAlumnus(portal())
    await activationMail(person)
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        typeCode(index % 2 ? person.number : person.email, '0000-0000'),
      ),
    )
    const { rows } = await pool.query('select wrong_tries from access_codes where alumnus_id = $1', [
      person.id,
    ])
    expect(rows).toEqual([{ wrong_tries: 5 }])
  })
})

describe('a forgotten password', () => {
  it('is replaced over a mail in the language of the page; all sessions end and the person is told', async () => {
    const person = await anAccountHolder(portal())
    const open = await signIn(person, PASSWORD)
    const other = await anAccountHolder(portal())
    const ofOther = await signIn(other, PASSWORD)
    expect(await reactivation(person.email)).toEqual({ ok: true, value: null })
    const [mail] = await work()
    expect([mail?.to, mail?.subject]).toEqual([person.email, 'Choose a new password'])
    expect((await signIn(person, PASSWORD)).ok).toBe(true)

    expect(await choose(tokenIn(mail))).toEqual({ ok: true, value: { isNewAccount: false } })
    expect(open.ok && (await commands.findViewer(open.value.sessionId))).toBeNull()
    expect(ofOther.ok && (await commands.findViewer(ofOther.value.sessionId))?.alumnusId).toBe(other.id)
    expect((await signIn(person, PASSWORD)).ok).toBe(false)
    expect((await signIn(person, NEW_PASSWORD)).ok).toBe(true)
    const notices = await work()
    expect(notices.map(({ to, subject }) => [to, subject])).toEqual([
      [person.email, 'Je wachtwoord is gewijzigd'],
    ])
  })

  it('never stops an account: asking a hundred times leaves sign-in as it was', async () => {
    const person = await anAccountHolder(portal())
    for (let time = 0; time < 100; time += 1) await reactivation(person.number)
    await work()
    expect(await signIn(person, PASSWORD)).toMatchObject({ ok: true })
  })

  it('opens an account again that failed sign-ins had stopped', async () => {
    const person = await anAccountHolder(portal())
    const byEmail = { ...person, number: person.email }
    for (const name of [person, byEmail]) await signIn(name, 'the wrong words here')
    await pool.query('update sign_in_failures set failures = 100')
    for (const name of [person, byEmail]) {
      expect(await signIn(name, PASSWORD)).toEqual({ ok: false, code: 'too-many-failures' })
    }
    await reactivation(person.number)
    const [mail] = await work()
    await choose(tokenIn(mail))
    for (const name of [person, byEmail]) expect(await signIn(name, NEW_PASSWORD)).toMatchObject({ ok: true })
  })

  it('of somebody without an account brings word to activate first', async () => {
    const person = await aRegisteredAlumnus(portal())
    await reactivation(person.number)
    const mails = await work()
    expect(mails.map(({ subject }) => subject)).toEqual(['Your account is not active yet'])
    expect(tokenIn(mails[0])).toBe('no token')
  })

  it('is written to the private address before the one at work, and never to one that bounces', async () => {
    const person = await anAccountHolder(portal(), {
      emails: [
        { address: 'staff@alumninet.example', kind: 'staff' },
        { address: 'gone@alumninet.example', kind: 'private', state: 'undeliverable' },
        { address: 'work@alumninet.example', kind: 'work' },
      ],
    })
    await reactivation(person.number)
    expect((await work()).map(({ to }) => to)).toEqual(['work@alumninet.example'])
  })
})

describe('the limits', () => {
  it('let three mails an hour and ten a day reach one person, silently, under whatever name', async () => {
    const person = await anAccountHolder(portal())
    const other = await anAccountHolder(portal())
    let sent = 0
    for (let hour = 0; hour < 6; hour += 1) {
      const at = new Date(Math.ceil(now.getTime() / 86_400_000) * 86_400_000 + hour * 3_600_000 + 1_000)
      for (const identifier of [person.number, person.email, person.number, person.email]) {
        expect(await reactivation(identifier, { at })).toEqual({ ok: true, value: null })
      }
      const mails = await work(at)
      expect(mails.length).toBe(hour < 3 ? 3 : hour === 3 ? 1 : 0)
      sent += mails.length
    }
    expect(sent).toBe(10)
    await reactivation(other.number)
    expect(await work()).toHaveLength(1)
  })

  it('let three mails through in any hour, not three before the clock strikes and three after', async () => {
    const person = await anAccountHolder(portal())
    const strikes = Math.ceil(now.getTime() / 86_400_000) * 86_400_000 + 7 * 3_600_000
    const mailsAt = async (minutes: number) => {
      const at = new Date(strikes + minutes * 60_000)
      for (let asked = 0; asked < 4; asked += 1) await reactivation(person.number, { at })
      return (await work(at)).length
    }
    const sent: number[] = []
    for (const minutes of [-10, -1, 1, 49, 50]) sent.push(await mailsAt(minutes))
    expect(sent).toEqual([3, 0, 0, 0, 3])
  })

  it('let twenty requests an hour come from one internet address prefix', async () => {
    const ask = (address: string, at = now) => reactivation('q0000005', { from: address, at })
    for (let request = 0; request < 20; request += 1) {
      expect(await ask(`192.0.2.${request}`)).toEqual({ ok: true, value: null })
    }
    expect(await ask('192.0.2.99')).toEqual({ ok: false, code: 'too-many-requests' })
    expect(await activation('q0000005', 'x@alumninet.example', { from: '192.0.2.1' })).toEqual({
      ok: false,
      code: 'too-many-requests',
    })
    expect(await ask('192.0.3.99')).toEqual({ ok: true, value: null })
    expect(await ask('192.0.2.99', later(61))).toEqual({ ok: true, value: null })
  })

  it('count right when requests come at the same moment', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, () => reactivation('q0000006', { from: '2001:db8:7::1' })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(20)
  })
})

describe('changing the password', () => {
  const change = (
    person: Registered,
    sessionId: string,
    more: { current?: string; password?: string } = {},
  ) =>
    commands.changePassword({
      alumnusId: person.id,
      sessionId,
      current: PASSWORD,
      password: NEW_PASSWORD,
      locale: 'en',
      now: new Date(),
      ...more,
    })
  const sessionOf = async (person: Registered) => {
    const signedIn = await signIn(person, PASSWORD)
    return signedIn.ok ? signedIn.value.sessionId : ''
  }

  it('needs the one of today, ends all other sessions and sends a notice to every address', async () => {
    const person = await anAccountHolder(portal(), {
      emails: [{ address: 'one@alumninet.example' }, { address: 'other@alumninet.example', kind: 'work' }],
    })
    const [here, there] = [await sessionOf(person), await sessionOf(person)]
    expect(await change(person, here, { current: 'the wrong words here' })).toEqual({
      ok: false,
      code: 'current-is-wrong',
    })
    expect(await change(person, here, { password: 'kort' })).toEqual({ ok: false, code: 'too-short' })
    expect((await commands.findViewer(there))?.alumnusId).toBe(person.id)

    expect(await change(person, here)).toEqual({ ok: true, value: null })
    expect([(await commands.findViewer(here))?.alumnusId, await commands.findViewer(there)]).toEqual([
      person.id,
      null,
    ])
    expect((await signIn(person, PASSWORD)).ok).toBe(false)
    expect((await signIn(person, NEW_PASSWORD)).ok).toBe(true)
    expect((await work()).map(({ to, subject }) => [to, subject])).toEqual([
      ['one@alumninet.example', 'Your password has been changed'],
      ['other@alumninet.example', 'Your password has been changed'],
    ])
  })

  it('counts wrong ones as failed tries on the account, by whatever name it is signed in to', async () => {
    const person = await anAccountHolder(portal())
    const here = await sessionOf(person)
    for (let wrong = 1; wrong <= 10; wrong += 1)
      await change(person, here, { current: 'the wrong words here' })
    expect(await change(person, here)).toEqual({ ok: false, code: 'wait-before-next-try' })
    await pool.query('update sign_in_failures set failures = 100')
    expect(await change(person, here)).toEqual({ ok: false, code: 'too-many-failures' })
    expect(await signIn(person, PASSWORD)).toEqual({ ok: false, code: 'wrong-number-or-password' })
  })
})

describe('consent', () => {
  it('is kept with its version and the choices made beside it, and is not asked again', async () => {
    const { acceptTerms } = await import('@/features/accounts/commands/accept-terms')
    const { FIRST_CHOICES } = await import('@/features/accounts/domain/privacy-defaults')
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const signedIn = await signIn(person, PASSWORD)
    const sessionId = signedIn.ok ? signedIn.value.sessionId : ''
    expect((await commands.findViewer(sessionId))?.isConsentDue).toBe(true)
    await acceptTerms({ alumnusId: person.id, choices: FIRST_CHOICES.listed, now })
    expect((await commands.findViewer(sessionId))?.isConsentDue).toBe(false)
    const { rows } = await pool.query(
      'select field_group, audience from privacy_choices where alumnus_id = any($1) order by field_group',
      [[person.id, other.id]],
    )
    expect(Object.fromEntries(rows.map(({ field_group, audience }) => [field_group, audience]))).toEqual(
      FIRST_CHOICES.listed,
    )
    expect(rows).toHaveLength(6)

    await pool.query(`update accounts set terms_version = '2020-01' where alumnus_id = $1`, [person.id])
    expect((await commands.findViewer(sessionId))?.isConsentDue).toBe(true)
    await acceptTerms({ alumnusId: person.id, choices: FIRST_CHOICES.hidden, now })
    expect((await pool.query(`select from privacy_choices where audience = 'paying-members'`)).rowCount).toBe(
      2,
    )
  })
})

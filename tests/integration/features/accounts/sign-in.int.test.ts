import { sql } from '@payloadcms/db-postgres'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Identifier } from '@/features/accounts/domain/identifier'
import { anAccountHolder, aRegisteredAlumnus, PASSWORD } from '../../../factories/account-holders'
import { onOwnPortal } from '../../portal'

const { portal } = onOwnPortal()
const NOW = new Date()
const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

let signInHere: typeof import('@/features/accounts/commands/sign-in')['signIn']
let findViewer: typeof import('@/platform/auth/find-viewer')['findViewer']

beforeAll(async () => {
  ;({ signIn: signInHere } = await import('@/features/accounts/commands/sign-in'))
  ;({ findViewer } = await import('@/platform/auth/find-viewer'))
})

const signIn = (identifier: string, more: { password?: string; keep?: boolean; now?: Date } = {}) =>
  signInHere({ identifier, password: PASSWORD, keep: false, userAgent: BROWSER, now: NOW, ...more })

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000)
const rowsOf = async (query: ReturnType<typeof sql>) => (await portal().db.drizzle.execute(query)).rows

async function sessionOf(identifier: string, keep = false): Promise<string> {
  const signedIn = await signIn(identifier, { keep })
  if (!signedIn.ok) throw new Error(signedIn.code)
  return signedIn.value.sessionId
}

describe('signing in', () => {
  it('goes by number, as people write it, or by e-mail address', async () => {
    const person = await anAccountHolder(portal())
    const written = ` ${person.number.toUpperCase().replace(/^(.)(...)/, '$1 $2.')} `
    const bySession = await Promise.all([
      sessionOf(person.number),
      sessionOf(written),
      sessionOf(person.email.toUpperCase()),
    ])
    const viewers = await Promise.all(bySession.map((id) => findViewer(id)))
    expect(viewers.map((viewer) => viewer?.alumnusId)).toEqual([person.id, person.id, person.id])
    expect(viewers[0]).toEqual({
      alumnusId: person.id,
      sessionId: bySession[0],
      number: person.number,
      firstName: 'Mieke',
      language: 'nl',
      isConsentDue: true,
    })
  })

  it.each([
    ['a wrong password', () => anAccountHolder(portal()), 'the wrong words here'],
    ['no account yet', () => aRegisteredAlumnus(portal()), PASSWORD],
    ['a person who died', () => anAccountHolder(portal(), { deceased: true }), PASSWORD],
  ])('is refused in the same words for %s', async (_case, make, password) => {
    const person = await make()
    await anAccountHolder(portal())
    expect(await signIn(person.number, { password })).toEqual({ ok: false, code: 'wrong-number-or-password' })
    expect(await signIn(person.email, { password })).toEqual({ ok: false, code: 'wrong-email-or-password' })
    expect(await rowsOf(sql`select from alumnus_sessions where alumnus_id = ${person.id}`)).toEqual([])
  })

  it('is refused in those words for an identifier nobody has', async () => {
    expect(await signIn('q0000001')).toEqual({ ok: false, code: 'wrong-number-or-password' })
    expect(await signIn('nobody@alumninet.example')).toEqual({ ok: false, code: 'wrong-email-or-password' })
  })

  it('says what is wrong with an old number or with something else', async () => {
    expect(await signIn('a0012345')).toEqual({ ok: false, code: 'old-number' })
    expect(await signIn('mieke')).toEqual({ ok: false, code: 'not-an-identifier' })
  })

  it('by an address that two active accounts share leads to neither; by number it does', async () => {
    const emails = [{ address: 'couple@alumninet.example' }]
    const [one, other] = [
      await anAccountHolder(portal(), { emails }),
      await anAccountHolder(portal(), { emails }),
    ]
    expect(await signIn('couple@alumninet.example')).toEqual({ ok: false, code: 'wrong-email-or-password' })
    expect((await findViewer(await sessionOf(one.number)))?.alumnusId).toBe(one.id)
    expect((await findViewer(await sessionOf(other.number)))?.alumnusId).toBe(other.id)
  })

  it('by a shared address works when only one of them is active, whose password it then has to be', async () => {
    const emails = [
      { address: 'half@alumninet.example' },
      { address: 'half@alumninet.example', kind: 'work' },
    ]
    const active = await anAccountHolder(portal(), { emails })
    await aRegisteredAlumnus(portal(), { emails })
    expect((await findViewer(await sessionOf('half@alumninet.example')))?.alumnusId).toBe(active.id)
  })

  it('never puts what was typed into the database', async () => {
    await signIn('secretsecret@alumninet.example', { password: 'my secret words 1' })
    const rows = await rowsOf(sql`select f::text as row from sign_in_failures f`)
    expect(JSON.stringify(rows)).not.toContain('secret')
  })
})

describe('failed sign-ins', () => {
  it('cost nothing nine times, then a wait that grows, and a good one clears them', async () => {
    const person = await anAccountHolder(portal())
    const wrong = { password: 'the wrong words here' }
    for (let failure = 1; failure <= 10; failure += 1) {
      expect((await signIn(person.number, wrong)).ok).toBe(false)
    }
    expect(await signIn(person.number, { now: later(4) })).toEqual({
      ok: false,
      code: 'wait-before-next-try',
    })
    expect(await signIn(person.number, { ...wrong, now: later(6) })).toMatchObject({ ok: false })
    expect(await signIn(person.number, { now: later(15) })).toEqual({
      ok: false,
      code: 'wait-before-next-try',
    })
    expect(await signIn(person.number, { now: later(17) })).toMatchObject({ ok: true })
    expect(await signIn(person.number, { ...wrong, now: later(17) })).toEqual({
      ok: false,
      code: 'wrong-number-or-password',
    })
  })

  it('of an identifier that nobody has grow the same way', async () => {
    for (let failure = 1; failure <= 10; failure += 1) await signIn('q0000002')
    expect(await signIn('q0000002', { now: later(4) })).toEqual({ ok: false, code: 'wait-before-next-try' })
    expect(await signIn('q0000002', { now: later(6) })).toEqual({
      ok: false,
      code: 'wrong-number-or-password',
    })
  })

  it('stop for good at a hundred, for the right password too', async () => {
    const person = await anAccountHolder(portal())
    await signIn(person.number, { password: 'the wrong words here' })
    await portal().db.drizzle.execute(sql`
      update sign_in_failures set failures = 99
      where subject = ${await subjectOf({ kind: 'number', value: person.number })}`)
    expect((await signIn(person.number, { password: 'the wrong words here' })).ok).toBe(false)
    expect(await signIn(person.number, { now: later(1_000_000) })).toEqual({
      ok: false,
      code: 'too-many-failures',
    })
    const other = await anAccountHolder(portal())
    expect((await signIn(other.number)).ok).toBe(true)
  })

  it('by number say nothing about an e-mail address: both answer as if they were two people’s', async () => {
    const person = await anAccountHolder(portal())
    const somebodyElse = await anAccountHolder(portal())
    const wrong = { password: 'the wrong words here' }
    for (let failure = 1; failure <= 10; failure += 1) await signIn(person.number, wrong)
    const answers = [await signIn(person.email, wrong), await signIn(somebodyElse.email, wrong)]
    expect(answers).toEqual([answers[1], { ok: false, code: 'wrong-email-or-password' }])
    expect(await signIn(person.email)).toMatchObject({ ok: true })
  })

  it('under all names of an account are a hundred at most; after that the right password is a wrong one', async () => {
    const person = await anAccountHolder(portal())
    await signIn(person.number, { password: 'the wrong words here' })
    await portal().db.drizzle.execute(sql`
      update sign_in_failures set failures = 99 where subject = ${await subjectOf({ alumnusId: person.id })}`)
    expect((await signIn(person.email, { password: 'the wrong words here' })).ok).toBe(false)
    expect(await signIn(person.number)).toEqual({ ok: false, code: 'wrong-number-or-password' })
    expect(await signIn(person.email)).toEqual({ ok: false, code: 'wrong-email-or-password' })
    expect((await signIn((await anAccountHolder(portal())).email)).ok).toBe(true)
  })

  it('that are refused before the password is looked at do not count for the account', async () => {
    const person = await anAccountHolder(portal())
    for (let failure = 1; failure <= 30; failure += 1) {
      await signIn(person.number, { password: 'the wrong words here' })
    }
    const [row] = await rowsOf(
      sql`select failures from sign_in_failures where subject = ${await subjectOf({ alumnusId: person.id })}`,
    )
    expect(row).toEqual({ failures: 10 })
  })

  it('are counted one by one when they come at the same moment, on two processes', async () => {
    const person = await anAccountHolder(portal())
    vi.resetModules()
    const elsewhere = await import('@/features/accounts/commands/sign-in')
    const try_ = (where: typeof signInHere) =>
      where({ identifier: person.number, password: 'wrong words here', keep: false, userAgent: '', now: NOW })
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => try_(index % 2 ? signInHere : elsewhere.signIn)),
    )
    const tally = (code: string) => outcomes.filter((outcome) => !outcome.ok && outcome.code === code).length
    expect([tally('wrong-number-or-password'), tally('wait-before-next-try')]).toEqual([10, 20])
  })
})

const subjectOf = async (who: Identifier | { readonly alumnusId: number }) =>
  (await import('@/features/accounts/commands/reserve-try')).triesSubject(who)

describe('a session', () => {
  const age = (id: string, column: 'last_seen_at' | 'expires_at', interval: string) =>
    portal().db.drizzle.execute(
      sql`update alumnus_sessions set ${sql.raw(column)} = now() - ${interval}::interval where id = ${id}`,
    )

  it('that is not kept ends after twelve hours without a visit; a kept one does not', async () => {
    const person = await anAccountHolder(portal())
    const [passing, kept] = [await sessionOf(person.number), await sessionOf(person.number, true)]
    for (const id of [passing, kept]) await age(id, 'last_seen_at', '11 hours 59 minutes')
    expect([(await findViewer(passing))?.alumnusId, (await findViewer(kept))?.alumnusId]).toEqual([
      person.id,
      person.id,
    ])
    const seen = await rowsOf(sql`
      select last_seen_at > now() - interval '1 minute' as lately from alumnus_sessions where alumnus_id = ${person.id}`)
    expect(seen).toEqual([{ lately: true }, { lately: true }])
    for (const id of [passing, kept]) await age(id, 'last_seen_at', '12 hours 1 second')
    expect([await findViewer(passing), (await findViewer(kept))?.alumnusId]).toEqual([null, person.id])
  })

  it('ends after thirty days, kept or not', async () => {
    const person = await anAccountHolder(portal())
    const kept = await sessionOf(person.number, true)
    const [row] = await rowsOf(sql`
      select expires_at - created_at = interval '30 days' as is_a_month, browser, system from alumnus_sessions where id = ${kept}`)
    expect(row).toEqual({ is_a_month: true, browser: 'Firefox', system: 'Linux' })
    await portal().db.drizzle.execute(sql`
      update alumnus_sessions set created_at = now() - interval '31 days', expires_at = now() - interval '1 second'
      where id = ${kept}`)
    expect(await findViewer(kept)).toBeNull()
  })

  it('can be ended by its owner, at once and on every process, and by nobody else', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const [first, second] = [await sessionOf(person.number), await sessionOf(person.number)]
    const ofOther = await sessionOf(other.number)
    const { endSession, endAllSessions } = await import('@/features/accounts/commands/end-sessions')
    vi.resetModules()
    const elsewhere = await import('@/platform/auth/find-viewer')

    await endSession({ alumnusId: person.id, sessionId: ofOther, now: NOW })
    expect((await elsewhere.findViewer(ofOther))?.alumnusId).toBe(other.id)
    await endSession({ alumnusId: person.id, sessionId: first, now: NOW })
    expect([await elsewhere.findViewer(first), (await elsewhere.findViewer(second))?.alumnusId]).toEqual([
      null,
      person.id,
    ])
    await endAllSessions({ alumnusId: person.id, now: NOW })
    expect([await elsewhere.findViewer(second), (await elsewhere.findViewer(ofOther))?.alumnusId]).toEqual([
      null,
      other.id,
    ])
  })

  it('is its owner’s among many that are asked about at the same moment, and an ended one nobody’s', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const [own, ended] = [await sessionOf(person.number), await sessionOf(person.number)]
    const ofOther = await sessionOf(other.number)
    const { endSession } = await import('@/features/accounts/commands/end-sessions')
    await endSession({ alumnusId: person.id, sessionId: ended, now: NOW })
    const asked = [ended, own, ofOther, '0b0e7f64-6a0c-4d1c-9d56-3f5e9b3f3c11', own, ended]
    const viewers = await Promise.all(asked.map((id) => findViewer(id)))
    expect(viewers.map((viewer) => viewer && [viewer.alumnusId, viewer.sessionId])).toEqual([
      null,
      [person.id, own],
      [other.id, ofOther],
      null,
      [person.id, own],
      null,
    ])
  })

  it('is listed with its device for its owner alone, ended ones not', async () => {
    const [person, other] = [await anAccountHolder(portal()), await anAccountHolder(portal())]
    const [open, ended] = [await sessionOf(person.number, true), await sessionOf(person.number)]
    await sessionOf(other.number)
    const { endSession } = await import('@/features/accounts/commands/end-sessions')
    const { listSessions } = await import('@/features/accounts/queries/list-sessions')
    await endSession({ alumnusId: person.id, sessionId: ended, now: NOW })
    expect(await listSessions(person.id)).toEqual([
      { id: open, browser: 'Firefox', system: 'Linux', kept: true, signedInAt: NOW, lastSeenAt: NOW },
    ])
  })
})

describe('the cookie of a session', () => {
  it('holds the session id, and is read back only when nothing of it was changed', async () => {
    const { readSessionToken, sessionToken } = await import('@/platform/auth/session-token')
    const id = '0b0e7f64-6a0c-4d1c-9d56-3f5e9b3f3c11'
    const token = await sessionToken(id)
    expect(readSessionToken(token)).toBe(id)
    expect(readSessionToken(`${token.slice(0, -3)}abc`)).toBeNull()
    expect(readSessionToken('')).toBeNull()
  })
})

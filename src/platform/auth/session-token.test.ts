import { randomUUID } from 'node:crypto'
import { decode, encode } from 'next-auth/jwt'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const SECRET = 'the secret of sessions in this test, and of nothing else'
const SID = randomUUID()

let its: typeof import('./session-token')

beforeAll(async () => {
  vi.stubEnv('NEXTAUTH_SECRET', SECRET)
  vi.stubEnv('NEXT_PHASE', 'phase-production-build') // the rest of the environment is of no matter here
  its = await import('./session-token')
})
afterAll(() => vi.unstubAllEnvs())

const changed = (value: string) =>
  `${value.slice(0, -6)}${value.slice(-6) === 'AAAAAA' ? 'BBBBBB' : 'AAAAAA'}`
const encoded = (token: Record<string, string>, { secret = SECRET, maxAge = 60 } = {}) =>
  encode({ token, secret, maxAge })

describe('the cookie of a session', () => {
  it('is written so that next-auth reads it', async () => {
    const value = await its.sessionToken(SID)
    expect(await decode({ token: value, secret: SECRET })).toMatchObject({ sid: SID })
  })

  it.each<[string, () => Promise<string>, string | null]>([
    ['ours', () => its.sessionToken(SID), SID],
    ['of next-auth itself', () => encoded({ sid: SID }), SID],
    [
      'that ended a moment ago, by a clock that is a little behind',
      () => encoded({ sid: SID }, { maxAge: -5 }),
      SID,
    ],
    ['too old', () => encoded({ sid: SID }, { maxAge: -60 }), null],
    ['under another secret', () => encoded({ sid: SID }, { secret: `${SECRET}.` }), null],
    ['that was changed', async () => changed(await its.sessionToken(SID)), null],
    ['that holds no session', () => encoded({ name: 'An' }), null],
    ['that is none', () => Promise.resolve('a.b.c'), null],
    ['that is empty', () => Promise.resolve(''), null],
  ])('is read as next-auth reads it: one %s', async (_, make, expected) => {
    const value = await make()
    const byNextAuth = await decode({ token: value, secret: SECRET }).catch(() => null)
    expect(its.readSessionToken(value)).toBe(expected)
    expect(byNextAuth?.['sid'] ?? null).toBe(expected)
  })
})

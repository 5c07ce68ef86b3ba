import { describe, expect, it } from 'vitest'
import { isConnectionFailure, tellingWhenDown } from './database-down'
import { incidentOf, isDatabaseDownDigest } from './database-down-digest'

const withCode = (code: string) => Object.assign(new Error('x'), { code })

describe('a connection failure', () => {
  it.each([
    ['a refused connection', withCode('ECONNREFUSED'), true],
    [
      'a refused connection on both addresses of localhost',
      new AggregateError([withCode('ECONNREFUSED')]),
      true,
    ],
    ['a server that shuts down', withCode('57P01'), true],
    ['a connection exception of PostgreSQL', withCode('08006'), true],
    ['a full pool', new Error('timeout exceeded when trying to connect'), true],
    [
      'one hidden under the query it broke',
      new Error('Failed query', { cause: withCode('ECONNRESET') }),
      true,
    ],
    ['a wrong query', withCode('42P01'), false],
    ['a query that took too long', withCode('57014'), false],
    ['anything else', 'down', false],
  ])('is recognised in %s', (_case, error, expected) => expect(isConnectionFailure(error)).toBe(expected))
})

describe('a read while the database is down', () => {
  it('fails with a digest that says so and holds an incident number', async () => {
    const error: unknown = await tellingWhenDown(() => Promise.reject(withCode('ECONNREFUSED'))).catch(
      (thrown) => thrown,
    )
    const { digest } = error as { digest: string }
    expect(isDatabaseDownDigest(digest)).toBe(true)
    expect(incidentOf(digest)).toMatch(/^[2-9A-Z]{8}$/)
  })

  it('is one incident for all who meet it', async () => {
    const meet = () =>
      tellingWhenDown(() => Promise.reject(withCode('57P01'))).catch(
        (thrown: { digest: string }) => thrown.digest,
      )
    expect(await meet()).toBe(await meet())
  })

  it('leaves other errors as they are', async () => {
    const wrong = withCode('42P01')
    await expect(tellingWhenDown(() => Promise.reject(wrong))).rejects.toBe(wrong)
  })
})

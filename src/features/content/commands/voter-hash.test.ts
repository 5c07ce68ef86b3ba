import { describe, expect, it } from 'vitest'
import { voterHash } from './voter-hash'

const secret = 'a secret of at least thirty-two characters'
const visitor = { address: '192.0.2.7', agent: 'Firefox' }
const hashOf = (who = visitor, day = '2026-12-04', key = secret) =>
  voterHash(who, { day, secret: key }).toString('hex')

describe('the hash of a voter', () => {
  it('is the same all day', () => expect(hashOf()).toBe(hashOf()))

  it.each([
    ['tomorrow', hashOf(visitor, '2026-12-05')],
    ['from another address', hashOf({ ...visitor, address: '192.0.2.8' })],
    ['in another browser', hashOf({ ...visitor, agent: 'Safari' })],
    ['under another secret', hashOf(visitor, '2026-12-04', `${secret}.`)],
    ['when the parts are divided differently', hashOf({ address: '192.0.2.7F', agent: 'irefox' })],
  ])('is another one %s', (_case, other) => expect(other).not.toBe(hashOf()))

  it('shows nothing of the address', () => expect(hashOf()).toMatch(/^[0-9a-f]{64}$/))
})

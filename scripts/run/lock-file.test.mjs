import { describe, expect, it } from 'vitest'
import { lockHash, satisfiesLock } from './lock-file.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/vitest': { version: '5.1.1', dev: true },
    'node_modules/fsevents': { version: '2.3.3', optional: true },
  },
}

describe('what npm installed', () => {
  it('satisfies the lock file when every package is there in its version', () => {
    expect(
      satisfiesLock(
        {
          packages: {
            'node_modules/next': { version: '16.4.6' },
            'node_modules/vitest': { version: '5.1.1' },
          },
        },
        lock,
      ),
    ).toBe(true)
  })

  it.each([
    [
      'in another version',
      { 'node_modules/next': { version: '16.4.5' }, 'node_modules/vitest': { version: '5.1.1' } },
    ],
    ['without development packages', { 'node_modules/next': { version: '16.4.6' } }],
    ['not at all', undefined],
  ])('does not satisfy it %s', (_, packages) => {
    expect(satisfiesLock({ packages }, lock)).toBe(false)
  })
})

describe('the hash of a lock file', () => {
  it('is the same for the same contents and another for a changed byte', () => {
    expect(lockHash('{"a":1}')).toBe(lockHash(Buffer.from('{"a":1}')))
    expect(lockHash('{"a":1}')).not.toBe(lockHash('{"a":2}'))
  })
})

import { describe, expect, it } from 'vitest'
import { readSerial, signSerial } from './signed-serial'
import { readSigningKeys } from './signing-keys'

const seed = (fill: number) => Buffer.alloc(32, fill).toString('base64url')
const keys = (...written: readonly string[]) => readSigningKeys(written.join(',')) ?? []
const SPRING = `1:${seed(1)}`
const AUTUMN = `2:${seed(2)}`
const SERIALS = [0n, 1n, 2n ** 63n, 2n ** 64n - 1n]

describe('a signed serial', () => {
  it.each(SERIALS)('%s is read back, from 99 characters that need no encoding in an address', (serial) => {
    const token = signSerial(serial, keys(SPRING))
    expect(token).toMatch(/^[A-Za-z0-9_-]{99}$/)
    expect(readSerial(token, keys(SPRING))).toBe(serial)
  })

  it('is nothing when any of its characters is another', () => {
    const token = signSerial(7n, keys(SPRING))
    const altered = [...token].map((character, at) => {
      const other = character === 'A' ? 'B' : 'A'
      return token.slice(0, at) + other + token.slice(at + 1)
    })
    expect(altered.filter((each) => readSerial(each, keys(SPRING)) !== null)).toEqual([])
  })

  it('is nothing when it is cut off, longer, padded or empty', () => {
    const token = signSerial(7n, keys(SPRING))
    for (const other of [
      '',
      'A',
      token.slice(0, -1),
      token.slice(0, 50),
      `${token}A`,
      `${token}=`,
      ` ${token}`,
    ]) {
      expect(readSerial(other, keys(SPRING)), other).toBeNull()
    }
  })

  it('still is read after a new key took over', () => {
    expect(readSerial(signSerial(7n, keys(SPRING)), keys(AUTUMN, SPRING))).toBe(7n)
    expect(readSerial(signSerial(7n, keys(AUTUMN, SPRING)), keys(AUTUMN))).toBe(7n)
  })

  it('is nothing once its key was taken away', () => {
    expect(readSerial(signSerial(7n, keys(SPRING)), keys(AUTUMN))).toBeNull()
  })

  it('is nothing under another key with the same id', () => {
    expect(readSerial(signSerial(7n, keys(SPRING)), keys(`1:${seed(3)}`))).toBeNull()
  })

  it('with the id of one key and the signature of another is nothing', () => {
    const bytes = Buffer.from(signSerial(7n, keys(SPRING)), 'base64url')
    bytes.writeUInt8(2, 1)
    expect(readSerial(bytes.toString('base64url'), keys(SPRING, AUTUMN))).toBeNull()
  })
})

describe('a set of signing keys', () => {
  it('is read in its order, in base64 and base64url', () => {
    const plain = Buffer.alloc(32, 255).toString('base64')
    expect(keys(AUTUMN, ` 255:${plain}`).map(({ id }) => id)).toEqual([2, 255])
  })

  it.each([
    '',
    'secret',
    seed(1),
    `256:${seed(1)}`,
    `-1:${seed(1)}`,
    `1:${seed(1).slice(1)}`,
    `${SPRING},`,
    `${SPRING},1:${seed(2)}`,
    `${SPRING},2:${seed(1)}`,
  ])('is refused when written %j', (written) => expect(readSigningKeys(written)).toBeNull())
})

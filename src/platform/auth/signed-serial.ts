import { sign, verify } from 'node:crypto'
import type { SigningKey } from './signing-keys'

const VERSION = 1
const HEAD = 10
const SIGNATURE = 64
/** So that nothing else that is ever signed with these keys can pass for one. */
const PURPOSE = Buffer.from('alumninet card\0')

/**
 * A serial number that nobody else can make, for in an address: 99 characters of base64url without dots, which hold a
 * version, the id of the key, the serial and an Ed25519 signature. `serial` is an unsigned number of 64 bits.
 */
export function signSerial(serial: bigint, keys: readonly SigningKey[]): string {
  const [key] = keys
  if (!key) throw new Error('There is no key to sign with.')
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(VERSION, 0)
  head.writeUInt8(key.id, 1)
  head.writeBigUInt64BE(serial, 2)
  return Buffer.concat([head, sign(null, toSign(head), key.privateKey)]).toString('base64url')
}

/** The serial in a token; null when it was altered, cut off, or signed with a key that is none of these (any more). */
export function readSerial(token: string, keys: readonly SigningKey[]): bigint | null {
  const bytes = Buffer.from(token, 'base64url')
  // One token is written one way: base64 is read leniently.
  if (bytes.length !== HEAD + SIGNATURE || bytes.toString('base64url') !== token) return null
  const head = bytes.subarray(0, HEAD)
  const key = keys.find(({ id }) => id === head.readUInt8(1))
  if (!key || head.readUInt8(0) !== VERSION) return null
  const isSigned = verify(null, toSign(head), key.publicKey, bytes.subarray(HEAD))
  return isSigned ? head.readBigUInt64BE(2) : null
}

const toSign = (head: Buffer): Buffer => Buffer.concat([PURPOSE, head])

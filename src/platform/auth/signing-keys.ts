import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

export type SigningKey = {
  /** One byte, written in what it signs. */
  readonly id: number
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const WRITTEN = /^(\d{1,3}):([A-Za-z0-9_-]{43}|[A-Za-z0-9+/]{43}=)$/

/**
 * Reads a set of Ed25519 keys, written `ID:SEED` with commas between them: an id from 0 to 255, and 32 bytes in base64
 * or base64url. The first signs; all verify. Null when it is written otherwise, or an id or a key comes twice.
 */
export function readSigningKeys(written: string): readonly SigningKey[] | null {
  const parts = written.split(',').map((part) => WRITTEN.exec(part.trim()))
  const keys = parts.map(
    (part) => part && { id: Number(part[1]), seed: Buffer.from(part[2] ?? '', 'base64') },
  )
  if (!keys.every((key) => key !== null && key.id < 256)) return null
  const isTwice = (of: (key: (typeof keys)[number]) => unknown) => new Set(keys.map(of)).size < keys.length
  if (isTwice((key) => key?.id) || isTwice((key) => key?.seed.toString('hex'))) return null
  return keys.flatMap((key) => (key ? [keyOf(key)] : []))
}

function keyOf({ id, seed }: { readonly id: number; readonly seed: Buffer }): SigningKey {
  const privateKey = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' })
  return { id, privateKey, publicKey: createPublicKey(privateKey) }
}

import { randomBytes } from 'node:crypto'
import { keyedHash } from '@/platform/auth/keyed-hash'

const BYTES = 32

export const newToken = (): string => randomBytes(BYTES).toString('base64url')

/** A typed code is short: without the secret of the portal its hash could be tried out. */
export const codeHash = (code: string): Buffer => keyedHash('access code', code)

import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from '@/platform/auth/keyed-hash'

const MARK_BYTES = 12

/**
 * What the link in a reminder carries: which period it is about, signed, so that nobody finds out by trying numbers
 * which periods there are. It opens nothing by itself: whoever follows it signs in first.
 */
export function renewalToken(periodId: number): string {
  const id = Buffer.alloc(4)
  id.writeUInt32BE(periodId)
  return Buffer.concat([id, markOf(periodId)]).toString('base64url')
}

/** The period that a link is about; null for a link that we did not write. */
export function readRenewalToken(token: string): number | null {
  const bytes = Buffer.from(token, 'base64url')
  if (bytes.length !== 4 + MARK_BYTES) return null
  const periodId = bytes.readUInt32BE()
  return timingSafeEqual(bytes.subarray(4), markOf(periodId)) ? periodId : null
}

const markOf = (periodId: number): Buffer =>
  keyedHash('membership-renewal', String(periodId)).subarray(0, MARK_BYTES)

import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from './keyed-hash'

/** Next's own cookie: with the right value in it, pages are made anew and may hold drafts. */
export const BYPASS_COOKIE = '__prerender_bypass'
/** Stands beside it, so that a forged one is known at the door: only Next knows the right value, and not there. */
export const MARK_COOKIE = 'staff-preview'

export const previewMark = (bypass: string): string => keyedHash('preview', bypass).toString('base64url')

/** Whether these two cookies were given out together, by this portal. */
export function isPreview(bypass: string | undefined, mark: string | undefined): boolean {
  if (!bypass || !mark) return false
  const [given, right] = [Buffer.from(mark), Buffer.from(previewMark(bypass))]
  return given.length === right.length && timingSafeEqual(given, right)
}

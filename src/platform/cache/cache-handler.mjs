// @ts-check
import { policyOfKeptPage } from './content-security-policy.mjs'
import { keptPage, styleHashes } from './kept-page.mjs'
import { pageCache } from './page-cache.mjs'
import { now } from './page-copies.mjs'
import { portalScript } from './portal-script.mjs'
import { TOUCH_TAGS } from './touch-statement.mjs'

const TAGS_HEADER = 'x-next-cache-tags'
/** A page with this tag is made anew for each request. */
const DO_NOT_KEEP = 'do-not-keep'
/** A page with this tag says that there is nothing at its address. */
const NOT_FOUND = 'not-found'
/** Readers and what stands between ask again each time: a save must show at once. */
const CACHE_CONTROL = 'public, max-age=0, must-revalidate'
const OVERHEAD_BYTES = 1024

/**
 * The parts of Next's contract that are looked at here; all else passes through untouched.
 *
 * @typedef {{ kind: string, tags?: string[], softTags?: string[] }} Asking
 * @typedef {{ tags?: string[], cacheControl?: { revalidate: number | false, expire?: number | undefined } }} Storing
 * @typedef {{ kind: 'APP_PAGE', html: string, rscData?: Buffer, segmentData?: Map<string, Buffer>, headers?: Record<string, unknown>, status?: number }} PageValue
 * @typedef {{ kind: 'APP_ROUTE', body: Buffer, headers?: Record<string, unknown>, status?: number }} RouteValue
 * @typedef {{ kind: 'FETCH', tags?: string[], data?: unknown, revalidate?: number }} FetchValue
 * @typedef {PageValue | RouteValue | FetchValue} Value
 */

/**
 * What Next's `cacheHandler` option asks for: where rendered pages and cached reads are kept. One instance is made per
 * request, so a copy can know when its render began.
 */
export default class CacheHandler {
  #bornAt = now()
  /** @type {Map<string, number>} */
  #missedAt = new Map()
  #cache = pageCache()

  /**
   * @param {string} key
   * @param {Asking} asking
   */
  async get(key, { kind, tags = [], softTags = [] }) {
    const copy = this.#cache.copies.find(key, [...tags, ...softTags])
    if (!copy) {
      this.#missedAt.set(key, now())
      return null
    }
    if (kind === 'APP_PAGE') this.#cache.ready.note(key, copy)
    return { value: copy.value, lastModified: copy.madeAt, cacheControl: copy.cacheControl }
  }

  /**
   * @param {string} key
   * @param {Value | null} value
   * @param {Storing} storing
   */
  async set(key, value, { tags: askedTags = [], cacheControl }) {
    if (value?.kind === 'APP_PAGE') prepare(value)
    const tags = value?.kind === 'FETCH' ? (value.tags ?? askedTags) : tagsInHeaders(value)
    if (value?.kind === 'APP_PAGE' && tags.includes(NOT_FOUND)) value.status = 404
    if (tags.includes(DO_NOT_KEEP)) return

    const madeAt = this.#missedAt.get(key) ?? this.#bornAt
    const seconds = cacheControl?.revalidate
    const copy = {
      value,
      madeAt,
      expiresAt: typeof seconds === 'number' ? madeAt + seconds * 1000 : undefined,
      cacheControl,
      tags,
      size: sizeOf(value),
      exists: value !== null && !('status' in value && value.status === 404),
    }
    this.#cache.copies.keep(key, copy)
    if (value?.kind === 'APP_PAGE') this.#cache.ready.note(key, copy)
  }

  /**
   * Outdates the tags here at once and on every other process; fails while there is no way to tell them.
   *
   * @param {string | string[]} tags
   */
  async revalidateTag(tags) {
    const list = [tags].flat()
    if (list.length === 0) return
    this.#cache.copies.outdate(list)
    await this.#cache.copies.listener?.touch(TOUCH_TAGS, list)
  }

  resetRequestCache() {}
}

/** @type {string | undefined} */
let script

/**
 * Makes the page as it is kept. Next sends what stands here, headers too, with each response that is made from it.
 *
 * @param {PageValue} page
 */
function prepare(page) {
  script ??= portalScript()
  page.html = keptPage(page.html, script)
  // The address that a redirect leads to was set on the answer by the render itself; Next would append it once more.
  const { location, ...headers } = page.headers ?? {}
  page.headers = {
    ...headers,
    ...(location === undefined || isRedirect(page) ? {} : { location }),
    'cache-control': CACHE_CONTROL,
    'content-security-policy': policyOfKeptPage({ styles: styleHashes(page.html) }),
  }
}

/** @param {PageValue} page */
const isRedirect = ({ status = 200 }) => status >= 300 && status < 400

/** @param {PageValue | RouteValue | null} value */
function tagsInHeaders(value) {
  const tags = value?.headers?.[TAGS_HEADER]
  return typeof tags === 'string' ? tags.split(',') : []
}

/**
 * Bytes in memory, rounded up: strings may take two per character, and a page is also kept as it is sent.
 *
 * @param {Value | null} value
 */
function sizeOf(value) {
  switch (value?.kind) {
    case 'APP_PAGE': {
      const segments = [...(value.segmentData?.values() ?? [])]
      return segments.reduce(
        (sum, { length }) => sum + length,
        OVERHEAD_BYTES + value.html.length * 3 + (value.rscData?.length ?? 0),
      )
    }
    case 'APP_ROUTE':
      return OVERHEAD_BYTES + value.body.length
    default:
      return OVERHEAD_BYTES + JSON.stringify(value).length * 2
  }
}

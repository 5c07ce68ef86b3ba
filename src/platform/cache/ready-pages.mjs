// @ts-check
import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import { gzip } from 'node:zlib'

/** @typedef {import('./page-copies.mjs').Copy} Copy */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * A page as it goes over the wire.
 *
 * @typedef {object} ReadyPage
 * @property {string} key
 * @property {Copy} copy
 * @property {readonly string[]} headers name, value, name, value
 * @property {string} etag
 * @property {Buffer} body
 * @property {Buffer | undefined} gzipped
 * @property {((gzipped: Buffer | undefined) => void)[]} waiting for it to be compressed
 */

/** With any of these a response is not the plain page, or not one for everyone. */
const SPECIAL_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
  'next-action',
  'x-nextjs-data',
  'x-prerender-revalidate',
  'authorization',
  'range',
]
/** Editors look at drafts with it. */
const DRAFT_COOKIE = '__prerender_bypass'
/** Said anew with each response, or said by Next to itself. */
const NOT_REPEATED =
  /^(date|connection|keep-alive|transfer-encoding|content-(length|encoding)|etag|x-nextjs-.*|x-middleware-.*)$/
/** One page may be had at a few spellings of its address; more is somebody trying. */
const ADDRESSES_PER_COPY = 4

/**
 * Keeps pages ready to send beside their copies: Next spends most of a request on finding the way to a copy that it
 * has, so the second reader of a page gets the bytes of the first one's response as long as the copy is fresh.
 *
 * @param {{ readonly find: (key: string) => Copy | undefined, readonly findLast: (key: string) => Copy | undefined }} copies
 */
export function createReadyPages(copies) {
  /** @type {Map<string, ReadyPage>} by address */
  const pages = new Map()
  /** @type {WeakMap<Copy, Set<string>>} */
  const addresses = new WeakMap()
  /** @type {AsyncLocalStorage<{ key?: string, copy?: Copy }>} */
  const answering = new AsyncLocalStorage()

  /**
   * @param {string} address
   * @param {{ readonly key: string, readonly copy: Copy, readonly html: string, readonly response: Response }} made
   */
  function makeReady(address, { key, copy, html, response }) {
    const known = addresses.get(copy) ?? new Set()
    if (known.size >= ADDRESSES_PER_COPY) return
    addresses.set(copy, known.add(address))
    const body = Buffer.from(html)
    // What was sent must be what would be sent again; a compressed response does not say how long it was.
    const length = response.getHeader('content-length')
    if (length !== undefined && Number(length) !== body.length) return
    const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
    pages.set(address, {
      key,
      copy,
      headers: repeatableHeaders(response),
      etag,
      body,
      gzipped: undefined,
      waiting: [],
    })
  }

  return {
    /**
     * Sends the page if it is ready and fresh; otherwise leaves request and response untouched and says false.
     *
     * @param {Request} request
     * @param {Response} response
     * @returns {boolean}
     */
    send(request, response) {
      const page = pages.get(request.url ?? '')
      if (!page || !isPlainRead(request)) return false
      if (copies.find(page.key) !== page.copy) return false
      sendPage(page, request, response)
      return true
    },

    /**
     * In the place of a page that cannot be made because the database is gone: the last one that was sent, unless it is
     * known to be outdated. Otherwise leaves the response untouched and says false.
     *
     * @param {Request} request
     * @param {Response} response to which nothing was written yet
     * @returns {boolean}
     */
    sendLast(request, response) {
      const page = pages.get(request.url ?? '')
      if (!page || !isPlainRead(request) || copies.findLast(page.key) !== page.copy) return false
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      sendPage(page, request, response)
      return true
    },

    /**
     * Lets Next answer, and makes the page ready if its response is one for everyone.
     *
     * @param {Request} request
     * @param {Response} response
     * @param {() => Promise<void>} answer
     */
    async learn(request, response, answer) {
      if (request.method !== 'GET' || !isPlainRead(request)) return answer()
      const address = request.url ?? ''
      /** @type {{ key?: string, copy?: Copy }} */
      const used = {}
      response.once('finish', () => {
        const { key, copy } = used
        const html = htmlOf(copy)
        if (!key || !copy || !html || copies.find(key) !== copy || !isForEveryone(response)) return
        makeReady(address, { key, copy, html, response })
      })
      return answering.run(used, answer)
    },

    /**
     * Called where a copy is found or made for the request that is being answered.
     *
     * @param {string} key
     * @param {Copy} copy
     */
    note(key, copy) {
      const used = answering.getStore()
      if (used) Object.assign(used, { key, copy })
    },

    /** @param {Copy} copy */
    forget(copy) {
      for (const address of addresses.get(copy) ?? [])
        if (pages.get(address)?.copy === copy) pages.delete(address)
    },
  }
}

/** @param {Request} request */
function isPlainRead({ method, url = '', headers }) {
  return (
    (method === 'GET' || method === 'HEAD') &&
    url.startsWith('/') &&
    !url.includes('?') &&
    !SPECIAL_HEADERS.some((name) => name in headers) &&
    !headers.cookie?.includes(DRAFT_COOKIE)
  )
}

/** @param {Response} response */
function isForEveryone(response) {
  const cacheControl = String(response.getHeader('cache-control') ?? 'private')
  return (
    response.statusCode === 200 &&
    response.writableFinished &&
    !response.hasHeader('set-cookie') &&
    !/private|no-store/.test(cacheControl) &&
    String(response.getHeader('content-type') ?? '').startsWith('text/html')
  )
}

/** @param {Copy | undefined} copy */
function htmlOf(copy) {
  const value = copy?.value
  if (typeof value !== 'object' || value === null || !('html' in value)) return undefined
  return typeof value.html === 'string' ? value.html : undefined
}

/** @param {Response} response */
function repeatableHeaders(response) {
  return Object.entries(response.getHeaders()).flatMap(([name, value = []]) =>
    NOT_REPEATED.test(name) ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  )
}

/**
 * @param {ReadyPage} page
 * @param {Request} request
 * @param {Response} response
 */
function sendPage(page, request, response) {
  const headers = [...page.headers, 'etag', page.etag]
  if (request.headers['if-none-match']?.includes(page.etag)) {
    response.writeHead(304, headers)
    response.end()
    return
  }
  const sendBody = (/** @type {Buffer | undefined} */ gzipped) => {
    if (gzipped) headers.push('content-encoding', 'gzip')
    const body = gzipped ?? page.body
    headers.push('content-length', String(body.length))
    response.writeHead(200, headers)
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  if (acceptsGzip(request)) whenGzipped(page, sendBody)
  else sendBody(undefined)
}

/** @param {Request} request */
function acceptsGzip(request) {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(String(request.headers['accept-encoding'] ?? ''))
}

/**
 * Compressing takes longer than sending: it is done once, aside, and all who come before it is done wait for it.
 *
 * @param {ReadyPage} page
 * @param {(gzipped: Buffer | undefined) => void} send
 */
function whenGzipped(page, send) {
  if (page.gzipped) return send(page.gzipped)
  if (page.waiting.push(send) > 1) return
  gzip(page.body, (error, bytes) => {
    page.gzipped = error ? undefined : bytes
    for (const each of page.waiting.splice(0)) each(page.gzipped)
  })
}

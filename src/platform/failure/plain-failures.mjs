// @ts-check
import { randomInt } from 'node:crypto'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'
import { FAILURE_POLICY, failurePage } from './failure-page.mjs'

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

const DECODERS = { gzip: gunzipSync, br: brotliDecompressSync, deflate: inflateSync }
/** As src/platform/database/database-down-digest.ts writes it. */
const DATABASE_DOWN = 'database-down-'
const RETRY_AFTER_SECONDS = '60'
/** Of the page that failed; the one sent instead has its own, or none. */
const NOT_OURS = [
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'etag',
  'link',
  'set-cookie',
  'vary',
]

/**
 * Sees to it that a visitor whose page failed gets a plain page. Next's own answer is empty until script has run, and
 * script may be what failed. Call it before anything is written to the response.
 *
 * @param {Request} request
 * @param {Response} response
 * @param {(request: Request, response: Response) => boolean} [sendKept] may send a kept page while the database is down
 */
export function answerFailuresPlainly(request, response, sendKept = () => false) {
  const locale = localeOf(request.url ?? '')
  if (!locale) return
  const { writeHead, write, end, flushHeaders } = response
  /** @type {Buffer[] | undefined} what Next wrote of a page that failed */
  let failed

  /** Decided once, when the first byte would go out. */
  const hasFailed = () => {
    if (!response.headersSent && isFailedPage(response)) failed ??= []
    return failed !== undefined
  }
  const collect = (/** @type {unknown} */ chunk) => {
    if (typeof chunk === 'string') failed?.push(Buffer.from(chunk))
    if (chunk instanceof Uint8Array) failed?.push(Buffer.from(chunk))
  }
  const sendPlainly = () => {
    Object.assign(response, { writeHead, write, end, flushHeaders })
    const incident = incidentIn(response, Buffer.concat(failed ?? []))
    if (incident.startsWith(DATABASE_DOWN) && sendKept(request, response)) return
    const body = sayPlainly(response, incident, locale)
    response.end(request.method === 'HEAD' ? undefined : body)
  }

  Object.assign(response, {
    writeHead(/** @type {number} */ status, /** @type {unknown[]} */ ...rest) {
      response.statusCode = status
      if (status >= 500) setHeaders(response, rest.at(-1))
      return hasFailed() ? response : Reflect.apply(writeHead, response, [status, ...rest])
    },
    flushHeaders() {
      if (!hasFailed()) flushHeaders.call(response)
    },
    write(/** @type {unknown[]} */ ...args) {
      if (!hasFailed()) return Reflect.apply(write, response, args)
      collect(args[0])
      args.find(isCallback)?.()
      return true
    },
    end(/** @type {unknown[]} */ ...args) {
      if (!hasFailed()) return Reflect.apply(end, response, args)
      collect(args[0])
      sendPlainly()
      args.find(isCallback)?.()
      return response
    },
  })
}

/**
 * @param {string} url
 * @returns {'nl' | 'en' | undefined} of the portal's pages; the admin and the API answer for themselves
 */
function localeOf(url) {
  const first = url.split(/[/?#]/)[1]
  return first === 'nl' || first === 'en' ? first : undefined
}

/** @param {Response} response */
function isFailedPage(response) {
  const type = response.getHeader('content-type')
  return response.statusCode >= 500 && (type === undefined || String(type).startsWith('text/html'))
}

/**
 * Headers may be handed to `writeHead` alone; here they are looked at first.
 *
 * @param {Response} response
 * @param {unknown} headers as `writeHead` takes them: by name, or name, value, name, value
 */
function setHeaders(response, headers) {
  if (typeof headers !== 'object' || headers === null) return
  const pairs = Array.isArray(headers)
    ? headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1]]] : []))
    : Object.entries(headers)
  for (const [name, value] of pairs) if (value !== undefined) response.setHeader(name, value)
}

/**
 * @param {Response} response
 * @param {Buffer} body
 */
const incidentIn = (response, body) =>
  digestIn(decoded(body, String(response.getHeader('content-encoding') ?? ''))) ?? newIncident()

/**
 * Sets status and headers, and gives the page to send.
 *
 * @param {Response} response
 * @param {string} digest
 * @param {'nl' | 'en'} locale
 */
function sayPlainly(response, digest, locale) {
  const databaseDown = digest.startsWith(DATABASE_DOWN)
  for (const name of NOT_OURS) response.removeHeader(name)
  response.statusCode = databaseDown ? 503 : 500
  if (databaseDown) response.setHeader('retry-after', RETRY_AFTER_SECONDS)
  response.setHeader('content-type', 'text/html; charset=utf-8')
  response.setHeader('cache-control', 'no-store')
  response.setHeader('content-security-policy', FAILURE_POLICY)
  return failurePage({ locale, incident: digest.replace(DATABASE_DOWN, ''), databaseDown })
}

/**
 * @param {Buffer} body
 * @param {string} encoding
 */
function decoded(body, encoding) {
  const decode = encoding in DECODERS ? DECODERS[/** @type {keyof typeof DECODERS} */ (encoding)] : undefined
  try {
    return (decode ? decode(body) : body).toString()
  } catch {
    return ''
  }
}

/**
 * The number under which the error stands in the log; Next writes it into its answer, within a string of a script.
 *
 * @param {string} html
 * @returns {string | undefined}
 */
const digestIn = (html) => /digest\\*":\\*"([\w-]{4,40})\\*"/.exec(html)?.[1]

/** When Next says nothing of what failed: it has printed the error, and this number with it. */
function newIncident() {
  const incident = String(randomInt(1e9, 1e10))
  process.stderr.write(`${JSON.stringify({ incident, msg: 'a request failed before any page was made' })}\n`)
  return incident
}

/**
 * @param {unknown} value
 * @returns {value is () => void}
 */
const isCallback = (value) => typeof value === 'function'

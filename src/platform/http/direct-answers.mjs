// @ts-check
import { SECURITY_HEADERS } from './security-headers.mjs'

/** @typedef {(request: globalThis.Request) => Promise<globalThis.Response>} Answer */
/** @typedef {import('node:http').IncomingMessage} IncomingMessage */
/** @typedef {import('node:http').ServerResponse} ServerResponse */

/** Next bundles its routes apart from the web process, so what they share cannot live in a module. */
const PLACE = Symbol.for('alumninet.direct-answers')
/** Forms of this kind hold a few hundred. */
const MOST_BYTES = 64 * 1024

/**
 * What is posted to these paths is answered by the web process itself: see `answerDirectly`. A route sets itself when it
 * is first asked for through Next, which answers it just as well.
 *
 * @returns {Map<string, Answer>} by path
 */
export function directAnswers() {
  /** @type {typeof globalThis & { [PLACE]?: Map<string, Answer> }} */
  const process = globalThis
  process[PLACE] ??= new Map()
  return process[PLACE]
}

/**
 * Answers a form without Next, whose way to a route costs as much as all that a busy form asks of the database. Otherwise
 * leaves request and response untouched and says false.
 *
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @returns {boolean}
 */
export function answerDirectly(request, response) {
  const answer = request.method === 'POST' ? directAnswers().get(request.url ?? '') : undefined
  if (!answer) return false
  send(answer, request, response).catch((error) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    if (!response.headersSent) response.statusCode = 500
    response.end()
  })
  return true
}

/**
 * @param {Answer} answer
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 */
async function send(answer, request, response) {
  for (const { key, value } of SECURITY_HEADERS) response.setHeader(key, value)
  response.setHeader('cache-control', 'no-store')
  const body = Number(request.headers['content-length'] ?? 0) > MOST_BYTES ? null : await bodyOf(request)
  if (body === null) {
    response.writeHead(413, { connection: 'close' }).end()
    return
  }
  const { status, headers, body: answered } = await answer(asked(request, body))
  for (const [name, value] of headers)
    if (name === 'set-cookie') response.appendHeader(name, value)
    else response.setHeader(name, value)
  response.statusCode = status
  response.end(answered === null ? undefined : Buffer.from(await new Response(answered).arrayBuffer()))
}

/**
 * @param {IncomingMessage} request
 * @param {Buffer} body
 */
const asked = ({ url = '/', headers }, body) =>
  new Request(`http://localhost${url}`, {
    method: 'POST',
    headers: Object.entries(headers).flatMap(([name, value]) =>
      [value ?? []].flat().map((one) => /** @type {[string, string]} */ ([name, one])),
    ),
    body: new Uint8Array(body),
  })

/**
 * @param {IncomingMessage} request
 * @returns {Promise<Buffer | null>} null for more than a form can be
 */
async function bodyOf(request) {
  /** @type {Buffer[]} */
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    bytes += chunk.length
    if (bytes > MOST_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

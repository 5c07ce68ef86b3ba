import { createServer, request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import type { Copy } from './page-copies.mjs'
import { createReadyPages } from './ready-pages.mjs'

type Answer = { readonly status?: number; readonly headers?: OutgoingHttpHeaders; readonly html?: string }
type Ask = { readonly method?: string; readonly headers?: OutgoingHttpHeaders }

const KEEPABLE = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=0, must-revalidate',
}
const HTML = `<p>${'één activiteit '.repeat(100)}</p>`
const PATH = '/nl/activiteiten'

const servers: { close(): void }[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** A server with ready pages before it, and behind it something that answers as Next would and counts how often. */
async function portal({ status = 200, headers = {}, html = HTML }: Answer = {}) {
  const copies = new Map<string, Copy>()
  const state = { answered: 0, html, canTrust: true, databaseIsDown: false }
  const ready = createReadyPages({
    find: (key) => (state.canTrust ? copies.get(key) : undefined),
    findLast: (key) => copies.get(key),
  })
  const server = createServer((incoming, response) => {
    if (ready.send(incoming, response)) return
    void ready.learn(incoming, response, async () => {
      state.answered += 1
      if (state.databaseIsDown) {
        response.setHeader('cache-control', 'no-store')
        if (!ready.sendLast(incoming, response)) response.writeHead(503).end()
        return
      }
      const key = 'page'
      const kept = copies.get(key) ?? copyOf(state.html)
      copies.set(key, kept)
      await Promise.resolve()
      ready.note(key, kept)
      response.statusCode = status
      for (const [name, value] of Object.entries({ ...KEEPABLE, ...headers }))
        response.setHeader(name, value ?? '')
      response.end(incoming.method === 'HEAD' ? undefined : state.html)
    })
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    copies,
    ready,
    state,
    get: (path = PATH, ask: Ask = {}) => fetchFrom(port, path, ask),
  }
}

const copyOf = (html: string): Copy => ({
  value: { kind: 'APP_PAGE', html },
  madeAt: 0,
  expiresAt: undefined,
  cacheControl: undefined,
  tags: [],
  size: html.length,
  exists: true,
})

function fetchFrom(port: number, path: string, { method = 'GET', headers = {} }: Ask) {
  return new Promise<{ status: number | undefined; headers: IncomingHttpHeaders; body: Buffer }>(
    (resolve, reject) => {
      const outgoing = request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      })
      outgoing.on('error', reject)
      outgoing.end()
    },
  )
}

describe('a page that cannot be made because the database is gone', () => {
  it('is the one that was sent last, whether or not it is still right', async () => {
    const { get, state } = await portal()
    const first = await get()
    Object.assign(state, { canTrust: false, databaseIsDown: true })
    const last = await get()
    expect([last.status, last.body, last.headers['cache-control']]).toEqual([
      200,
      first.body,
      KEEPABLE['cache-control'],
    ])
  })

  it('is not one that is known to be outdated, nor one for somebody in particular', async () => {
    const { get, state, copies } = await portal()
    await get()
    Object.assign(state, { canTrust: false, databaseIsDown: true })
    expect((await get(PATH, { headers: { cookie: '__prerender_bypass=x' } })).status).toBe(503)
    expect((await get('/nl/elders')).status).toBe(503)
    copies.clear()
    expect((await get()).status).toBe(503)
  })
})

describe('a page that was sent before', () => {
  it('is sent again byte for byte without asking Next', async () => {
    const { get, state } = await portal({
      headers: { 'content-security-policy': "script-src 'self'", 'x-nextjs-cache': 'MISS' },
    })
    const first = await get()
    const second = await get()
    expect(state.answered).toBe(1)
    expect(second.status).toBe(200)
    expect(second.body).toEqual(first.body)
    expect(second.headers).toMatchObject({ ...KEEPABLE, 'content-security-policy': "script-src 'self'" })
    expect(second.headers).not.toHaveProperty('x-nextjs-cache')
    expect(second.headers['content-length']).toBe(String(first.body.length))
  })

  it('is asked for anew as soon as its copy is not fresh any more', async () => {
    const { get, state, copies } = await portal()
    await get()
    copies.clear()
    state.html = '<p>nieuw</p>'
    expect((await get()).body.toString()).toBe('<p>nieuw</p>')
    expect((await get()).body.toString()).toBe('<p>nieuw</p>')
    expect(state.answered).toBe(2)
  })

  it('is asked for anew when its copy has been dropped', async () => {
    const { get, state, copies, ready } = await portal()
    await get()
    for (const copy of copies.values()) ready.forget(copy)
    await get()
    expect(state.answered).toBe(2)
  })

  it('is sent to a browser that has it as "not modified"', async () => {
    const { get, state } = await portal()
    await get()
    const { etag = '' } = (await get()).headers
    const again = await get(PATH, { headers: { 'if-none-match': etag } })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
    expect(state.answered).toBe(1)
  })

  it('is sent compressed to all who accept that, also to who comes while it is being compressed', async () => {
    const { get, state } = await portal()
    await get()
    const ask = { headers: { 'accept-encoding': 'gzip, deflate, br' } }
    const all = await Promise.all(Array.from({ length: 5 }, () => get(PATH, ask)))
    for (const { headers, body } of [...all, await get(PATH, ask)]) {
      expect(headers['content-encoding']).toBe('gzip')
      expect(gunzipSync(body).toString()).toBe(HTML)
    }
    expect((await get(PATH, { headers: { 'accept-encoding': 'gzip;q=0, br' } })).body.toString()).toBe(HTML)
    expect(state.answered).toBe(1)
  })

  it('is sent without its body to who asks for the head alone', async () => {
    const { get, state } = await portal()
    await get()
    const head = await get(PATH, { method: 'HEAD' })
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(HTML)))
    expect(head.body).toHaveLength(0)
    expect(state.answered).toBe(1)
  })
})

describe('a request that wants something else than the page', () => {
  it.each([
    { why: 'a piece of it for the router', ask: { headers: { rsc: '1' } } },
    { why: 'a prefetch', ask: { headers: { 'next-router-prefetch': '1' } } },
    { why: 'a part of a prefetch', ask: { headers: { 'next-router-segment-prefetch': '/_tree' } } },
    { why: 'a draft', ask: { headers: { cookie: 'theme=dark; __prerender_bypass=abc' } } },
    { why: 'some bytes of it', ask: { headers: { range: 'bytes=0-9' } } },
    { why: 'an action', ask: { method: 'POST', headers: { 'next-action': 'abc' } } },
    { why: 'to send a form', ask: { method: 'POST' } },
  ])('goes to Next: $why', async ({ ask }) => {
    const { get, state } = await portal()
    await get()
    await get(PATH, ask)
    expect(state.answered).toBe(2)
  })

  it('goes to Next: an address with a question in it', async () => {
    const { get, state } = await portal()
    await get()
    await get(`${PATH}?maand=2027-01`)
    await get(`${PATH}?maand=2027-01`)
    expect(state.answered).toBe(3)
  })

  it('is not learnt from: what Next sends for a draft is not sent to others', async () => {
    const { get, state } = await portal()
    await get(PATH, { headers: { cookie: '__prerender_bypass=abc' } })
    await get(PATH)
    expect(state.answered).toBe(2)
  })
})

describe('a response that is not for everyone', () => {
  it.each([
    { why: 'it sets a cookie', answer: { headers: { 'set-cookie': 'session=1' } } },
    { why: 'it is private', answer: { headers: { 'cache-control': 'private, no-cache' } } },
    { why: 'it says not to store it', answer: { headers: { 'cache-control': 'no-store' } } },
    { why: 'it is no page', answer: { headers: { 'content-type': 'text/x-component' } } },
    { why: 'there is nothing', answer: { status: 404 } },
    { why: 'it leads elsewhere', answer: { status: 307, headers: { location: '/nl' } } },
    { why: 'something went wrong', answer: { status: 500 } },
  ])('is not sent again: $why', async ({ answer }) => {
    const { get, state } = await portal(answer)
    await get()
    await get()
    expect(state.answered).toBe(2)
  })
})

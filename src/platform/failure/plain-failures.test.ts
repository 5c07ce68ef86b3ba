import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { answerFailuresPlainly } from './plain-failures.mjs'

let server: Server
afterEach(() => server.close())

/** What a visitor of `path` gets from a server that answers so. */
async function visit(
  path: string,
  answer: RequestListener,
  asked: RequestInit = {},
  sendKept?: Parameters<typeof answerFailuresPlainly>[2],
): Promise<Response> {
  server = createServer((request, response) => {
    answerFailuresPlainly(request, response, sendKept)
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, asked)
}

const ofNext = (digest: string) =>
  `<html id="__next_error__"><script>self.__next_f.push([1,"2:E{\\"digest\\":\\"${digest}\\"}"])</script></html>`

describe('a page that failed', () => {
  it('is answered in the language of its address, with the number it is logged under', async () => {
    const answer = await visit('/en/events', (_request, response) => {
      response.statusCode = 500
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('set-cookie', 'a=b')
      response.flushHeaders()
      response.write(ofNext('1897930597'))
      response.end()
    })
    const html = await answer.text()
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('set-cookie')]).toEqual([
      500,
      'no-store',
      null,
    ])
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('Incident <strong>1897930597</strong>')
    expect(html).not.toContain('__next')
  })

  it('says that the data is out of reach when that is why, compressed or not', async () => {
    const answer = await visit('/nl/zoeken?q=x', (_request, response) => {
      response.writeHead(500, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
      response.end(gzipSync(ofNext('database-down-QV6W3GGP')))
    })
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '60'])
    const html = await answer.text()
    expect(html).toContain('We kunnen nu even niet bij onze gegevens.')
    expect(html).toContain('Voorval <strong>QV6W3GGP</strong>')
  })

  it('gets a number of its own when nothing is said of the error', async () => {
    const answer = await visit('/nl', (_request, response) => {
      response.statusCode = 500
      response.end()
    })
    expect(await answer.text()).toMatch(/Voorval <strong>\d{10}<\/strong>/)
  })

  it('has no body for who asked for none', async () => {
    const answer = await visit('/nl', (_request, response) => void response.writeHead(500).end('x'), {
      method: 'HEAD',
    })
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })
})

describe('a page that was kept', () => {
  const fail =
    (digest: string): RequestListener =>
    (_request, response) =>
      void response.writeHead(500, { 'content-type': 'text/html' }).end(ofNext(digest))
  const sendKept: Parameters<typeof answerFailuresPlainly>[2] = (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('kept')
    return true
  }

  it('is sent instead while the database is down', async () => {
    const answer = await visit('/nl', fail('database-down-QV6W3GGP'), {}, sendKept)
    expect([answer.status, await answer.text()]).toEqual([200, 'kept'])
  })

  it('hides no other failure', async () => {
    expect((await visit('/nl', fail('1897930597'), {}, sendKept)).status).toBe(500)
  })
})

describe('any other answer', () => {
  it.each([
    ['a page', '/nl', 200, 'text/html'],
    ['a page that is not there', '/nl/x', 404, 'text/html'],
    ['a failed script or feed', '/nl/x', 500, 'text/x-component'],
    ['the admin’s own failure', '/admin', 500, 'text/html'],
    ['the API’s own failure', '/api/payload/events', 500, 'application/json'],
  ])('%s is left as it is', async (_case, path, status, type) => {
    const answer = await visit(path, (_request, response) => {
      response.writeHead(status, { 'content-type': type })
      response.write('as ')
      response.end('is')
    })
    expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
      status,
      type,
      'as is',
    ])
  })
})

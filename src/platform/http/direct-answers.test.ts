import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { answerDirectly, directAnswers } from './direct-answers.mjs'

let server: Server | undefined
afterEach(() => {
  server?.close()
  directAnswers().clear()
})

/** What a server answers that leaves to "Next" what it does not answer itself. */
async function ask(path: string, asked: RequestInit): Promise<Response> {
  const made = createServer((request, response) => {
    if (!answerDirectly(request, response)) response.end('Next')
  })
  server = made
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve))
  return fetch(`http://127.0.0.1:${(made.address() as AddressInfo).port}${path}`, {
    redirect: 'manual',
    ...asked,
  })
}

const form = (text: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: 'a=1; b=2' },
  body: text,
})

describe('a form that is answered without Next', () => {
  it('is read and answered as a route would, with the headers that every answer has', async () => {
    directAnswers().set('/api/form', async (request) => {
      const { name } = Object.fromEntries(await request.formData())
      const location = `/${String(name)}?${request.headers.get('cookie')}`
      return new Response(null, { status: 303, headers: { location } })
    })
    const answer = await ask('/api/form', form('name=an'))
    expect(answer.status).toBe(303)
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      location: '/an?a=1; b=2',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'strict-transport-security': expect.stringContaining('max-age='),
    })
  })

  it.each([
    ['another path', '/api/form/else', form('')],
    ['the same path with a question', '/api/form?more=1', form('')],
    ['somebody who only looks', '/api/form', { method: 'GET' }],
  ])('leaves %s to Next', async (_, path, asked) => {
    directAnswers().set('/api/form', () => Promise.resolve(new Response('direct')))
    expect(await (await ask(path, asked)).text()).toBe('Next')
  })

  it('may have a text', async () => {
    directAnswers().set('/api/form', () => Promise.resolve(new Response('é', { status: 400 })))
    const answer = await ask('/api/form', form(''))
    expect([answer.status, await answer.text()]).toEqual([400, 'é'])
  })

  it('is refused when it is larger than any form', async () => {
    let isAsked = false
    directAnswers().set('/api/form', () => {
      isAsked = true
      return Promise.resolve(new Response())
    })
    expect((await ask('/api/form', form('x'.repeat(70_000)))).status).toBe(413)
    expect(isAsked).toBe(false)
  })

  it('says 500, and nothing of why, when the answer fails', async () => {
    directAnswers().set('/api/form', () => Promise.reject(new Error('secret')))
    const answer = await ask('/api/form', form(''))
    expect([answer.status, await answer.text()]).toEqual([500, ''])
  })
})

import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerControl } from '../control/answer-control'
import type { Control } from '../control/control'
import { dashboard } from '../control/dashboard'
import { answerPage, type PageAnswer } from '../pages/answer-page'
import { type Api, answerApi } from './answer-api'
import { parseForm } from './form'
import { readBody } from './read-body'

type Site = { readonly api: Api; readonly control: Control }

/** The API, the control API, the dashboard or a page for a payer: by the address. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://stand-in')
    if (!isFromHere(request))
      return void response.writeHead(403).end('The stand-in for Stripe serves this machine alone.')
    if (pathname.startsWith('/v1/')) return await answerApi(site.api, request, response)
    if (pathname.startsWith('/_stand-in/')) return await sendControl(site, request, response)
    if (pathname === '/') return sendPage({ status: 200, html: dashboard(site.api.world) }, response)
    sendPage(await answerPage(site.api, request), response)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    if (!response.headersSent) response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' })
    response.end('The stand-in for Stripe failed; its log says how.')
  }
}

/** No other site may have a browser do anything here, not even under a name that leads here. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const host = headers.host ?? ''
  const isLocal = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)
  return isLocal && (headers.origin === undefined || headers.origin === `http://${host}`)
}

async function sendControl(
  { control }: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://stand-in')
  const { method = 'GET' } = request
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false
  const text = await readBody(request)
  const input: unknown = isForm ? { ...parseForm(text) } : parsed(text)
  const { status, body } = await answerControl(control, {
    method,
    name: pathname.slice('/_stand-in/'.length),
    input,
  })
  if (isForm && status === 200) return void response.writeHead(303, { Location: '/' }).end()
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body, null, 2))
}

function parsed(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text)
  } catch {
    return undefined // which no verb takes
  }
}

function sendPage(page: PageAnswer, response: ServerResponse): void {
  if ('redirect' in page) return void response.writeHead(303, { Location: page.redirect }).end()
  if ('css' in page) {
    return void response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(page.css)
  }
  response
    .writeHead(page.status, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'same-origin',
      'Content-Security-Policy': `default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' ${page.formsGoTo ?? ''}`,
    })
    .end(page.html)
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import Stripe from 'stripe'
import { ApiError } from '../api/api-error'
import { expand } from '../api/expand'
import { refuseUnheeded } from '../api/operation'
import { findRoute, operations } from '../api/operations'
import type { Calls } from '../control/calls'
import type { Faults } from '../control/faults'
import type { Route } from '../schema/roots'
import type { World } from '../state/world'
import { authenticate, checkVersion } from './authenticate'
import { decodeParams } from './decode-params'
import { type Form, parseForm } from './form'
import { type Answer, findReplay, inUse, keepAnswer, type Replay } from './idempotency'
import { misbehave, SERVER_ERROR } from './misbehave'
import { readBody } from './read-body'

export type Api = {
  readonly world: World
  readonly calls: Calls
  readonly faults: Faults
  /** Idempotency keys of requests that are being carried out. */
  readonly inProgress: Set<string>
  readonly settle: () => void
  readonly apiKey?: string | undefined
}

type Asked = {
  readonly method: string
  readonly path: string
  readonly form: Form
  readonly requestId: string
  readonly key: string | null
  readonly headers: IncomingMessage['headers']
}

type Said = (Answer | Replay) | undefined

/** Answers a request under /v1/ as Stripe would, or misbehaves as it was told to. */
export async function answerApi(api: Api, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://stand-in')
  const { method = 'GET' } = request
  const text = method === 'POST' ? await readBody(request) : url.search.slice(1)
  const asked: Asked = {
    method,
    path: url.pathname,
    form: parseForm(text),
    requestId: api.world.newId('req_'),
    key: method === 'POST' ? headerIn(request, 'idempotency-key') : null,
    headers: request.headers,
  }
  const said = await carryOut(api, asked, response).catch(toAnswer)
  note(api, asked, said)
  if (said) send(response, asked, said)
}

const headerIn = (request: IncomingMessage, name: string): string | null => {
  const value = request.headers[name]
  return typeof value === 'string' && value !== '' ? value : null
}

/** Nothing is answered when the request was made to hang or its connection was cut. */
async function carryOut(api: Api, asked: Asked, response: ServerResponse): Promise<Said> {
  const { method, path, headers, key } = asked
  authenticate(headers, api)
  checkVersion(headers)
  const found = findRoute(method, path)
  if (!found) throw unknownAddress(asked)
  const params = decodeParams(found.route, asked.form)
  refuseUnheeded(params ?? {}, operations[found.route])
  if (key === null) return carryOutOnce(api, { ...asked, ...found, params }, response)

  if (api.inProgress.has(key)) throw inUse()
  const replay = findReplay(api.world, { key, route: `${method} ${path}`, params })
  if (replay) return replay
  api.inProgress.add(key)
  try {
    return await carryOutOnce(api, { ...asked, ...found, params }, response)
  } finally {
    api.inProgress.delete(key)
  }
}

type Understood = Asked & { readonly route: Route; readonly id: string; readonly params: unknown }

async function carryOutOnce(api: Api, asked: Understood, response: ServerResponse): Promise<Said> {
  const { method, path, requestId, key, params } = asked
  const before = await misbehave(api.faults.take(asked, 'before'), response)
  if (before !== 'answer') return before
  const done = perform(api.world, asked)
  const after = api.faults.take(asked, 'after')
  const answer = after?.kind === 'error' ? SERVER_ERROR : done
  if (key !== null) keepAnswer(api.world, { key, route: `${method} ${path}`, params, requestId, ...answer })
  api.settle()
  const said = await misbehave(after, response)
  return said === 'answer' ? answer : said
}

function perform(world: World, { route, id, params, requestId, key }: Understood): Answer {
  try {
    const body = world.because({ id: requestId, idempotency_key: key }, () =>
      run(world, { route, id, params }),
    )
    return { status: 200, body }
  } catch (error) {
    return toAnswer(error)
  }
}

/** The parameters were decoded by the schema of this very route. */
function run(world: World, { route, id, params }: Pick<Understood, 'route' | 'id' | 'params'>): unknown {
  const { run: operate } = operations[route] as {
    run: (world: World, params: unknown, id: string) => unknown
  }
  const answer = operate(world, params, id)
  const { expand: paths } = params as { readonly expand?: readonly string[] }
  return expand(world, answer, paths)
}

function toAnswer(error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.status, body: { error: error.body } }
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  const message = `The stand-in for Stripe failed: ${error instanceof Error ? error.message : error}`
  return { status: 500, body: { error: { message, type: 'api_error' } } }
}

const unknownAddress = ({ method, path }: Asked): ApiError =>
  new ApiError(404, {
    message: `Unrecognized request URL (${method}: ${path}). The stand-in for Stripe knows a part of the API; see sandbox/stripe/schema/roots.ts.`,
    type: 'invalid_request_error',
  })

function send(response: ServerResponse, { requestId, key }: Asked, said: Answer | Replay): void {
  if (response.destroyed) return
  const replayed = 'requestId' in said
  response.writeHead(said.status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-cache, no-store',
    'Request-Id': requestId,
    'Stripe-Version': Stripe.API_VERSION,
    ...(key !== null && {
      'Idempotency-Key': key,
      'Original-Request': replayed ? said.requestId : requestId,
    }),
    ...(replayed && { 'Idempotent-Replayed': 'true' }),
  })
  response.end(JSON.stringify(said.body, null, 2))
}

function note({ calls, world }: Api, asked: Asked, said: Said): void {
  const { requestId, method, path, form, key } = asked
  const error = (said?.body as { readonly error?: { readonly code?: string } } | undefined)?.error
  calls.note({
    id: requestId,
    at: world.nowMs(),
    method,
    path,
    params: form,
    idempotencyKey: key,
    status: said?.status ?? null,
    errorCode: error?.code ?? null,
    replayed: said !== undefined && 'requestId' in said,
    answer: said?.body,
  })
}

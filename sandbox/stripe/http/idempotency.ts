import { createHash } from 'node:crypto'
import { ApiError } from '../api/api-error'
import type { World } from '../state/world'

export type Answer = { readonly status: number; readonly body: unknown }
type Keyed = { readonly key: string; readonly route: string; readonly params: unknown }
export type Replay = Answer & { readonly requestId: string }

const LONGEST_KEY = 255

/** What was answered to the same request before; refuses the key when it was used for another one. */
export function findReplay(world: World, { key, route, params }: Keyed): Replay | undefined {
  if (key.length > LONGEST_KEY) {
    throw new ApiError(400, {
      message: `Idempotency keys can be at most ${LONGEST_KEY} characters long.`,
      type: 'idempotency_error',
    })
  }
  const kept = world.store.find('answer', key)
  if (!kept) return undefined
  if (kept.route === route && kept.params === digestOf(params)) return kept
  throw new ApiError(400, {
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
    type: 'idempotency_error',
  })
}

/** Keeps an answer under its key: any answer that a request got once it was being carried out, refusals too. */
export function keepAnswer(
  world: World,
  { key, route, params, requestId, status, body }: Keyed & Answer & { readonly requestId: string },
): void {
  world.store.put('answer', { id: key, route, params: digestOf(params), requestId, status, body })
}

/** Two requests with one key at the same time: the second has to wait and try again. */
export function inUse(): ApiError {
  return new ApiError(409, {
    code: 'idempotency_key_in_use',
    message:
      'There is currently another in-progress request using this Idempotent Key (that probably means you submitted twice, and the other request is still going through): please try again later.',
    type: 'idempotency_error',
  })
}

const digestOf = (params: unknown): string =>
  createHash('sha256').update(JSON.stringify(params)).digest('base64url')

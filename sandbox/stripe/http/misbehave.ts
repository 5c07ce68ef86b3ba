import type { ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { Fault } from '../control/faults'
import type { Answer } from './idempotency'

/** It says nothing of whether the request was carried out; under its idempotency key it is said again. */
export const SERVER_ERROR: Answer = {
  status: 500,
  body: { error: { message: 'An unknown error occurred (planned in the stand-in).', type: 'api_error' } },
}

/** Lets a planned fault happen: an answer in the place of the right one, none at all, or the right one after a while. */
export async function misbehave(
  fault: Fault | undefined,
  response: ServerResponse,
): Promise<Answer | 'answer' | undefined> {
  switch (fault?.kind) {
    case undefined:
      return 'answer'
    case 'slow':
      await pause(fault.delayMs ?? 1000)
      return 'answer'
    case 'error':
      return SERVER_ERROR
    case 'rate-limit':
      return {
        status: 429,
        body: {
          error: {
            code: 'rate_limit',
            message: 'Request rate limit exceeded (planned in the stand-in).',
            type: 'invalid_request_error',
          },
        },
      }
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'hang':
      return undefined
  }
}

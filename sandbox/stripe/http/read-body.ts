import type { IncomingMessage } from 'node:http'
import { ApiError } from '../api/api-error'

const MOST_BYTES = 1_000_000

/** The body as text; refuses one that no request of ours would have. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let bytes = 0
  for await (const piece of request) {
    const buffer = Buffer.from(piece as Uint8Array) // a stream without an encoding gives bytes
    bytes += buffer.length
    if (bytes > MOST_BYTES) {
      throw new ApiError(413, { message: 'The request is too large.', type: 'invalid_request_error' })
    }
    pieces.push(buffer)
  }
  return Buffer.concat(pieces).toString('utf8')
}

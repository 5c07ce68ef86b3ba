import type { Payload } from 'payload'
import { bytesOfScan, type OpenScan } from './open-scan'

/** A scan as it is sent: kept by nobody, and harmless whatever stands in it. A picture is shown, a PDF is saved. */
export function scanResponse(portal: Payload, scan: OpenScan): Response {
  const isPicture = scan.mediaType.startsWith('image/')
  return new Response(streamOf(bytesOfScan(portal, scan)), {
    headers: {
      'content-type': scan.mediaType,
      'content-length': String(scan.bytes),
      'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(scan.fileName)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  })
}

/** Asks for the next piece when the last one has gone. */
const streamOf = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })

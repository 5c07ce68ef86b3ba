import '../../scripts/outside-next/register.mjs'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/*
 * A web process with one address in it: `keep` takes a message as the portal does, `verify` only checks its signature.
 */
const [role] = process.argv.slice(2)
const receive = role === 'keep' ? await keeping() : await verifying()

const server = createServer(async (asked, answer) => {
  const response = await receive(await requestOf(asked))
  answer.writeHead(response.status, { 'content-type': 'application/json' }).end(await response.text())
})
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))

async function keeping() {
  const { getPortal } = await import('@/platform/database/get-portal')
  const { receiveProviderEvent } = await import('@/use-cases/settle-payment/receive-provider-event')
  await getPortal()
  return receiveProviderEvent
}

async function verifying() {
  const { readSignedMessage } = await import('@/platform/stripe/provider-message')
  return async (request: Request) => {
    const message = readSignedMessage(await request.text(), {
      signature: request.headers.get('stripe-signature'),
    })
    return Response.json({ received: message?.id }, { status: message ? 200 : 400 })
  }
}

async function requestOf(asked: IncomingMessage): Promise<Request> {
  const pieces: Buffer[] = []
  for await (const piece of asked) pieces.push(piece as Buffer)
  const signature = String(asked.headers['stripe-signature'])
  return new Request('http://portal/api/stripe/webhook', {
    method: 'POST',
    body: Buffer.concat(pieces),
    headers: { 'stripe-signature': signature },
  })
}

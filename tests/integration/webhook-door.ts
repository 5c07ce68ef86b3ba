import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A web process with nothing but the webhook in it, for the stand-in to post to. */
export async function startWebhookDoor(
  receive: (request: Request) => Promise<Response>,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server: Server = createServer(async (asked, answer) => {
    const pieces: Buffer[] = []
    for await (const piece of asked) pieces.push(piece as Buffer)
    const headers = Object.entries(asked.headers).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value] as [string, string]] : [],
    )
    const request = new Request('http://portal/api/stripe/webhook', {
      method: 'POST',
      headers,
      body: Buffer.concat(pieces),
    })
    const response = await receive(request).catch(
      (error: unknown) => new Response(String(error), { status: 500 }),
    )
    answer.writeHead(response.status).end(await response.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Stripe from 'stripe'

export const SECRET = 'whsec_of_the_test'

type Posted = { readonly body: string; readonly signature: string | undefined; readonly at: number }

export type Receiver = {
  readonly url: string
  /** Everything that came, in the order in which it came. */
  readonly posted: Posted[]
  /** The events among it, verified as the portal would. */
  readonly events: () => readonly Stripe.Event[]
  readonly types: () => readonly string[]
  /** What is answered from now on. */
  answerWith: number
  readonly stop: () => Promise<void>
}

/** A webhook endpoint of a test. */
export async function startReceiver(): Promise<Receiver> {
  const posted: Posted[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const piece of request.setEncoding('utf8')) body += piece
    const header = request.headers['stripe-signature']
    posted.push({ body, signature: typeof header === 'string' ? header : undefined, at: Date.now() })
    response.writeHead(receiver.answerWith).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const events = () => posted.map(({ body, signature = '' }) => verified(body, { signature }))
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/stripe/webhook`,
    posted,
    events,
    types: () => events().map(({ type }) => type),
    answerWith: 200,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return receiver
}

/** The event, or a refusal, by the official package. */
export function verified(
  body: string,
  { signature, secret = SECRET }: { readonly signature: string; readonly secret?: string },
): Stripe.Event {
  return new Stripe('sk_test_x').webhooks.constructEvent(body, signature, secret)
}

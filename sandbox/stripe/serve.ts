import { z } from 'zod'
import { startStripeStandIn } from './start-stripe-stand-in'

const {
  STAND_IN_PORT: port,
  STAND_IN_FOLDER: folder,
  STAND_IN_WEBHOOK: url,
  STRIPE_SECRET_KEY: apiKey,
  STRIPE_WEBHOOK_SECRET: secret,
} = z
  .object({
    STAND_IN_PORT: z.coerce.number().int(),
    STAND_IN_FOLDER: z.string(),
    STAND_IN_WEBHOOK: z.url(),
    STRIPE_SECRET_KEY: z.string(),
    STRIPE_WEBHOOK_SECRET: z.string(),
  })
  .parse(process.env)

const standIn = await startStripeStandIn({ port, folder, apiKey, webhooks: [{ url, secret }] })
console.log(`The stand-in for Stripe answers on ${standIn.address}.`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void standIn.stop().then(() => process.exit(0)))
}

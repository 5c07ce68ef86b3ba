import { createHmac } from 'node:crypto'

type Visitor = { readonly address: string; readonly agent: string }

/**
 * Stands for one visitor on one day (`YYYY-MM-DD`): enough to count a second vote once, and nothing to follow anyone by,
 * for it is another one tomorrow and cannot be turned back without the secret.
 */
export const voterHash = (
  { address, agent }: Visitor,
  { day, secret }: { readonly day: string; readonly secret: string },
) =>
  // The parts are written as a list, so that no two visitors run together into the same words.
  createHmac('sha256', `${secret}:faq-vote:${day}`)
    .update(JSON.stringify([address, agent]))
    .digest()

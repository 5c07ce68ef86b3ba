/** `opening`: written down, not yet asked of the provider; asking again with the same key is safe. */
export const CHECKOUT_STATES = ['opening', 'open', 'complete', 'expired'] as const
export type CheckoutState = (typeof CHECKOUT_STATES)[number]

/** The provider refuses less than 30 minutes from its own clock; a minute more covers the difference with ours. */
const SHORTEST_MS = 31 * 60_000
const LONGEST_MS = 24 * 3_600_000 - 60_000

/** When a page to pay on closes: at least 31 minutes and just under 24 hours from now, in whole seconds. */
export function checkoutExpiry(wished: Date, { now }: { readonly now: Date }): Date {
  const at = Math.min(Math.max(wished.getTime(), now.getTime() + SHORTEST_MS), now.getTime() + LONGEST_MS)
  return new Date(Math.ceil(at / 1000) * 1000)
}

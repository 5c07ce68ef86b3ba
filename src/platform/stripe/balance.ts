import type Stripe from 'stripe'
import type { BalanceMovement } from './provider-truth'
import { stripe } from './stripe-client'

/** The provider's own books: all that moved since a moment, or all that came from one charge, refund or dispute. */
export async function listMovements(
  of: { readonly since: Date } | { readonly source: string },
): Promise<readonly BalanceMovement[]> {
  const which =
    'since' in of ? { created: { gte: Math.floor(of.since.getTime() / 1000) } } : { source: of.source }
  const movements: BalanceMovement[] = []
  for await (const transaction of stripe().balanceTransactions.list({ ...which, limit: 100 })) {
    movements.push(movementOf(transaction))
  }
  return movements
}

const movementOf = (transaction: Stripe.BalanceTransaction): BalanceMovement => ({
  transactionId: transaction.id,
  kind: transaction.reporting_category.startsWith('payout') ? 'payout' : 'other',
  source: typeof transaction.source === 'object' ? (transaction.source?.id ?? null) : transaction.source,
  netCents: transaction.net,
  at: new Date(transaction.created * 1000),
})

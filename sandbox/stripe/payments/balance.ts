import type Stripe from 'stripe'
import { get, now, type World } from '../state/world'

const DAY = 86_400

/** What Stripe keeps of a payment: a share and a fixed sum. Not its price list, only different for each method. */
const FEES = {
  card: { basisPoints: 150, fixed: 25 },
  bancontact: { basisPoints: 0, fixed: 40 },
  sepa_debit: { basisPoints: 0, fixed: 35 },
} as const

const DAYS_UNTIL_AVAILABLE = { card: 3, bancontact: 3, sepa_debit: 7 } as const

export const DISPUTE_FEE = 2000

/** The fee in cents for a payment of so many cents, half up. */
export function feeFor(method: keyof typeof FEES, amount: number): number {
  const { basisPoints, fixed } = FEES[method]
  return Math.floor((amount * basisPoints + 5000) / 10_000) + fixed
}

/** Money that came in with a payment. */
export function recordPayment(world: World, charge: Stripe.Charge): Stripe.BalanceTransaction {
  const method = methodOf(charge)
  return record(world, {
    amount: charge.amount,
    availableAfter: DAYS_UNTIL_AVAILABLE[method] * DAY,
    fee: feeFor(method, charge.amount),
    feeDescription: 'Stripe processing fees',
    reporting: 'charge',
    source: charge.id,
    type: method === 'card' ? 'charge' : 'payment',
    ...described(charge),
  })
}

export function recordRefund(world: World, refund: Stripe.Refund): Stripe.BalanceTransaction {
  const charge = chargeOf(world, refund)
  return record(world, {
    amount: -refund.amount,
    reporting: 'refund',
    source: refund.id,
    type: methodOf(charge) === 'card' ? 'refund' : 'payment_refund',
    description: `REFUND FOR CHARGE (${charge.description ?? charge.id})`,
    currency: charge.currency,
  })
}

/** The money of a refund that did not arrive comes back. */
export function recordRefundFailure(world: World, refund: Stripe.Refund): Stripe.BalanceTransaction {
  const charge = chargeOf(world, refund)
  return record(world, {
    amount: refund.amount,
    reporting: 'refund_failure',
    source: refund.id,
    type: methodOf(charge) === 'card' ? 'refund_failure' : 'payment_failure_refund',
    description: `REFUND FAILURE (${charge.description ?? charge.id})`,
    currency: charge.currency,
  })
}

/** Taken for a dispute, with its fee; given back when it is won, without. */
export function recordDispute(
  world: World,
  {
    dispute,
    direction,
  }: { readonly dispute: Stripe.Dispute; readonly direction: 'withdrawn' | 'reinstated' },
): Stripe.BalanceTransaction {
  const withdrawn = direction === 'withdrawn'
  return record(world, {
    amount: withdrawn ? -dispute.amount : dispute.amount,
    fee: withdrawn ? DISPUTE_FEE : 0,
    feeDescription: 'Dispute fee',
    reporting: withdrawn ? 'dispute' : 'dispute_reversal',
    source: dispute.id,
    type: 'adjustment',
    description: withdrawn
      ? `Chargeback withdrawal for ${idOf(dispute.charge)}`
      : `Chargeback reversal for ${idOf(dispute.charge)}`,
    currency: dispute.currency,
  })
}

/** Funds become available when their time has come. */
export function presentTransaction(
  world: World,
  transaction: Stripe.BalanceTransaction,
): Stripe.BalanceTransaction {
  return { ...transaction, status: transaction.available_on <= now(world) ? 'available' : 'pending' }
}

export function currentBalance(world: World): Stripe.Balance {
  const transactions = world.store.all('balance_transaction').map((one) => presentTransaction(world, one))
  const sum = (status: string) => {
    const amount = transactions
      .filter((one) => one.status === status)
      .reduce((total, one) => total + one.net, 0)
    return [{ amount, currency: 'eur', source_types: { card: amount } }]
  }
  return { object: 'balance', available: sum('available'), livemode: false, pending: sum('pending') }
}

export const idOf = (reference: string | { readonly id: string }): string =>
  typeof reference === 'string' ? reference : reference.id

export function methodOf(charge: Stripe.Charge): keyof typeof FEES {
  const type = charge.payment_method_details?.type
  if (type === 'card' || type === 'bancontact' || type === 'sepa_debit') return type
  throw new Error(`The stand-in takes no payments by ${type}.`)
}

function chargeOf(world: World, refund: Stripe.Refund): Stripe.Charge {
  if (!refund.charge) throw new Error(`Refund ${refund.id} has no charge.`)
  return get(world, 'charge', idOf(refund.charge))
}

const described = ({ description, currency }: Stripe.Charge) => ({ description, currency })

type Movement = {
  readonly amount: number
  readonly availableAfter?: number
  readonly currency: string
  readonly description: string | null
  readonly fee?: number
  readonly feeDescription?: string
  readonly reporting: string
  readonly source: string
  readonly type: Stripe.BalanceTransaction.Type
}

function record(world: World, movement: Movement): Stripe.BalanceTransaction {
  const { amount, availableAfter = 0, currency, description, fee = 0, reporting, source, type } = movement
  const details = {
    amount: fee,
    application: null,
    currency,
    description: movement.feeDescription ?? null,
    type: 'stripe_fee',
  }
  return world.store.put('balance_transaction', {
    id: world.newId('txn_'),
    object: 'balance_transaction',
    amount,
    available_on: now(world) + availableAfter,
    balance_type: 'payments',
    created: now(world),
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details: fee > 0 ? [details] : [],
    net: amount - fee,
    reporting_category: reporting,
    source,
    status: 'pending',
    type,
  })
}

import { type Cents, sumCents } from '@/kernel/money'

export const ACCOUNTS = [
  'receivable',
  'cash-at-provider',
  'bank',
  'provider-fee',
  'income',
  'vat-payable',
  'refunds-payable',
  'unallocated',
  'disputed',
  'dispute-loss',
  'chapters-settled',
] as const
export type Account = (typeof ACCOUNTS)[number]

/** One side of an entry: debit above zero, credit below. Income and what is settled name a chapter, income also its kind. */
export type Posting = {
  readonly account: Account
  readonly amountCents: Cents
  readonly chapterId: number | null
  readonly kind: string | null
}

/** Part of an order that is one chapter's income. */
export type IncomePart = {
  readonly chapterId: number
  readonly kind: string
  readonly netCents: Cents
  readonly vatCents: Cents
}

/** What the ledger knows how to write down. Amounts are above zero unless said otherwise. */
export type LedgerEvent =
  | { readonly kind: 'payment-captured'; readonly cents: Cents }
  /** Below zero when the provider gives a fee back. */
  | { readonly kind: 'provider-fee'; readonly cents: Cents }
  /** Held money that an order gets from another; both below zero for the order that gives it up. */
  | { readonly kind: 'payment-moved'; readonly cents: Cents; readonly feeCents: Cents }
  | { readonly kind: 'order-settled'; readonly parts: readonly IncomePart[] }
  | { readonly kind: 'refund-requested'; readonly parts: readonly IncomePart[] }
  | { readonly kind: 'surplus-refund-requested'; readonly cents: Cents }
  | { readonly kind: 'refund-paid'; readonly cents: Cents }
  | { readonly kind: 'refund-returned'; readonly cents: Cents }
  | { readonly kind: 'refund-paid-by-hand'; readonly cents: Cents }
  /** What a dispute took from the cash at the provider (below zero when it came back), and its fee apart. */
  | { readonly kind: 'dispute-moved'; readonly takenCents: Cents; readonly feeCents: Cents }
  /** So much of it came out of money that was held, and was never earned; the rest is a loss. */
  | { readonly kind: 'dispute-lost'; readonly cents: Cents; readonly heldCents: Cents }
  /** From the provider to the bank; below zero when the bank sent it back. */
  | { readonly kind: 'provider-payout'; readonly cents: Cents }
  | {
      readonly kind: 'chapters-settled'
      readonly chapters: readonly { readonly chapterId: number; readonly cents: Cents }[]
    }
export type LedgerEventKind = LedgerEvent['kind']

export const LEDGER_EVENT_KINDS = [
  'payment-captured',
  'provider-fee',
  'payment-moved',
  'order-settled',
  'refund-requested',
  'surplus-refund-requested',
  'refund-paid',
  'refund-returned',
  'refund-paid-by-hand',
  'dispute-moved',
  'dispute-lost',
  'provider-payout',
  'chapters-settled',
] as const satisfies readonly LedgerEventKind[]

/** The postings of an event; they add up to zero. Postings of nothing are left out. */
export function postingsOf(event: LedgerEvent): readonly Posting[] {
  return bothSides(event).filter(({ amountCents }) => amountCents !== 0)
}

function bothSides(event: LedgerEvent): readonly Posting[] {
  switch (event.kind) {
    case 'payment-captured':
      return move(event.cents, { debit: 'cash-at-provider', credit: 'unallocated' })
    case 'provider-fee':
      return move(event.cents, { debit: 'provider-fee', credit: 'cash-at-provider' })
    case 'payment-moved':
      return [
        ...move(event.cents, { debit: 'cash-at-provider', credit: 'unallocated' }),
        ...move(event.feeCents, { debit: 'provider-fee', credit: 'cash-at-provider' }),
      ]
    case 'order-settled':
      // Owed by the payer and earned by the chapters, and at once paid out of what came in.
      return [
        ...incomeOf(event.parts, { sign: -1, against: 'receivable' }),
        ...move(grossOf(event.parts), { debit: 'unallocated', credit: 'receivable' }),
      ]
    case 'refund-requested':
      return incomeOf(event.parts, { sign: 1, against: 'refunds-payable' })
    case 'surplus-refund-requested':
      return move(event.cents, { debit: 'unallocated', credit: 'refunds-payable' })
    case 'refund-paid':
      return move(event.cents, { debit: 'refunds-payable', credit: 'cash-at-provider' })
    case 'refund-returned':
      return move(event.cents, { debit: 'cash-at-provider', credit: 'refunds-payable' })
    case 'refund-paid-by-hand':
      return move(event.cents, { debit: 'refunds-payable', credit: 'bank' })
    case 'dispute-moved':
      return [
        ...move(event.takenCents, { debit: 'disputed', credit: 'cash-at-provider' }),
        ...move(event.feeCents, { debit: 'provider-fee', credit: 'cash-at-provider' }),
      ]
    case 'dispute-lost':
      return [
        ...move(event.heldCents, { debit: 'unallocated', credit: 'disputed' }),
        ...move(event.cents - event.heldCents, { debit: 'dispute-loss', credit: 'disputed' }),
      ]
    case 'provider-payout':
      return move(event.cents, { debit: 'bank', credit: 'cash-at-provider' })
    case 'chapters-settled':
      return [
        ...event.chapters.map(({ chapterId, cents }) => posting('chapters-settled', cents, { chapterId })),
        posting('bank', -sumCents(event.chapters.map(({ cents }) => cents))),
      ]
  }
}

const posting = (
  account: Account,
  amountCents: Cents,
  {
    chapterId = null,
    kind = null,
  }: { readonly chapterId?: number | null; readonly kind?: string | null } = {},
): Posting => ({ account, amountCents, chapterId, kind })

const move = (
  cents: Cents,
  { debit, credit }: { readonly debit: Account; readonly credit: Account },
): readonly Posting[] => [posting(debit, cents), posting(credit, -cents)]

const grossOf = (parts: readonly IncomePart[]): Cents =>
  sumCents(parts.map(({ netCents, vatCents }) => netCents + vatCents))

/** Income and tax per part: credited (-1) when earned, debited (1) when given back. */
function incomeOf(
  parts: readonly IncomePart[],
  { sign, against }: { readonly sign: 1 | -1; readonly against: Account },
): readonly Posting[] {
  return [
    ...parts.map(({ chapterId, kind, netCents }) => posting('income', sign * netCents, { chapterId, kind })),
    posting('vat-payable', sign * sumCents(parts.map(({ vatCents }) => vatCents))),
    posting(against, -sign * grossOf(parts)),
  ]
}

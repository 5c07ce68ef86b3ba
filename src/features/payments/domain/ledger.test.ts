import { describe, expect, it } from 'vitest'
import { sumCents } from '@/kernel/money'
import { LEDGER_EVENT_KINDS, type LedgerEvent, type LedgerEventKind, postingsOf } from './ledger'

const PARTS = [
  { chapterId: 1, kind: 'membership', netCents: 2500, vatCents: 0 },
  { chapterId: 2, kind: 'ticket', netCents: 1000, vatCents: 210 },
]

/** Each kind of entry, with what it does to each account (income per chapter and kind). */
const TABLE: Record<LedgerEventKind, readonly [LedgerEvent, Record<string, number>]> = {
  'payment-captured': [
    { kind: 'payment-captured', cents: 3710 },
    { 'cash-at-provider': 3710, unallocated: -3710 },
  ],
  'payment-moved': [
    { kind: 'payment-moved', cents: -3500, feeCents: -78 },
    { 'cash-at-provider': -3422, unallocated: 3500, 'provider-fee': -78 },
  ],
  'provider-fee': [
    { kind: 'provider-fee', cents: 35 },
    { 'provider-fee': 35, 'cash-at-provider': -35 },
  ],
  'order-settled': [
    { kind: 'order-settled', parts: PARTS },
    {
      'income 1 membership': -2500,
      'income 2 ticket': -1000,
      'vat-payable': -210,
      receivable: 0,
      unallocated: 3710,
    },
  ],
  'refund-requested': [
    { kind: 'refund-requested', parts: PARTS },
    { 'income 1 membership': 2500, 'income 2 ticket': 1000, 'vat-payable': 210, 'refunds-payable': -3710 },
  ],
  'surplus-refund-requested': [
    { kind: 'surplus-refund-requested', cents: 3710 },
    { unallocated: 3710, 'refunds-payable': -3710 },
  ],
  'refund-paid': [
    { kind: 'refund-paid', cents: 3710 },
    { 'refunds-payable': 3710, 'cash-at-provider': -3710 },
  ],
  'refund-returned': [
    { kind: 'refund-returned', cents: 3710 },
    { 'cash-at-provider': 3710, 'refunds-payable': -3710 },
  ],
  'refund-paid-by-hand': [
    { kind: 'refund-paid-by-hand', cents: 3710 },
    { 'refunds-payable': 3710, bank: -3710 },
  ],
  'dispute-moved': [
    { kind: 'dispute-moved', takenCents: 3710, feeCents: 2000 },
    { disputed: 3710, 'provider-fee': 2000, 'cash-at-provider': -5710 },
  ],
  'dispute-lost': [
    { kind: 'dispute-lost', cents: 3710, heldCents: 710 },
    { 'dispute-loss': 3000, unallocated: 710, disputed: -3710 },
  ],
  'provider-payout': [
    { kind: 'provider-payout', cents: 9000 },
    { bank: 9000, 'cash-at-provider': -9000 },
  ],
  'chapters-settled': [
    {
      kind: 'chapters-settled',
      chapters: [
        { chapterId: 1, cents: 2500 },
        { chapterId: 2, cents: 1000 },
      ],
    },
    { 'chapters-settled 1': 2500, 'chapters-settled 2': 1000, bank: -3500 },
  ],
}

function effect(event: LedgerEvent): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const { account, chapterId, kind, amountCents } of postingsOf(event)) {
    const name = [account, chapterId, kind].filter((part) => part !== null).join(' ')
    sums[name] = (sums[name] ?? 0) + amountCents
  }
  return sums
}

describe('an entry of the ledger', () => {
  it.each(LEDGER_EVENT_KINDS)('for %s touches these accounts and adds up to zero', (kind) => {
    const [event, expected] = TABLE[kind]
    expect(effect(event)).toEqual(expected)
    expect(sumCents(postingsOf(event).map(({ amountCents }) => amountCents))).toBe(0)
  })

  it('leaves out a posting of nothing', () => {
    const event: LedgerEvent = { kind: 'order-settled', parts: PARTS.slice(0, 1) }
    expect(postingsOf(event).map(({ account }) => account)).not.toContain('vat-payable')
  })
})

import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { LedgerEventKind } from '../domain/ledger'
import { choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const KIND_LABELS = {
  'payment-captured': label('Betaling ontvangen', 'Payment received'),
  'provider-fee': label('Kosten van de betaaldienst', 'Fee of the provider'),
  'payment-moved': label('Betaling verplaatst', 'Payment moved'),
  'order-settled': label('Bestelling verrekend', 'Order settled'),
  'refund-requested': label('Terugbetaling gevraagd', 'Refund requested'),
  'surplus-refund-requested': label('Terugbetaling van teveel gevraagd', 'Refund of surplus requested'),
  'refund-paid': label('Terugbetaald', 'Refund paid'),
  'refund-returned': label('Terugbetaling teruggekeerd', 'Refund came back'),
  'refund-paid-by-hand': label('Met de hand terugbetaald', 'Refund paid by hand'),
  'dispute-moved': label('Betwisting', 'Dispute'),
  'dispute-lost': label('Betwisting verloren', 'Dispute lost'),
  'provider-payout': label('Uitbetaald aan de bank', 'Paid out to the bank'),
  'chapters-settled': label('Doorgestort aan kringen', 'Paid on to chapters'),
} satisfies Record<LedgerEventKind, { nl: string; en: string }>

/** One thing that happened to money. Nothing here is ever changed or taken away: a mistake is corrected by another entry. */
export const LedgerEntries: CollectionConfig = {
  slug: 'ledger-entries',
  labels: { singular: label('Boeking', 'Ledger entry'), plural: label('Grootboek', 'Ledger') },
  admin: { group: MONEY_GROUP, useAsTitle: 'key', defaultColumns: ['occurredAt', 'kind', 'order', 'key'] },
  defaultSort: '-occurredAt',
  lockDocuments: false,
  timestamps: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('key', ['Sleutel', 'Key'], { required: true, unique: true }),
    choice('kind', ['Soort', 'Kind'], KIND_LABELS, { required: true, index: true }),
    moment('occurredAt', ['Moment', 'Moment'], { required: true, index: true }),
    line('source', ['Kenmerk bij de betaaldienst', 'Provider’s id'], { index: true }),
    relation('order', 'orders', ['Bestelling', 'Order']),
  ],
}

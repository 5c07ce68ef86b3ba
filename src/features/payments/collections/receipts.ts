import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { ReceiptKind } from '../domain/receipt-number'
import { cents, choice, line, MONEY_GROUP, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const KIND_LABELS = {
  receipt: label('Betalingsbewijs', 'Receipt'),
  'credit-note': label('Creditnota', 'Credit note'),
} satisfies Record<ReceiptKind, { nl: string; en: string }>

/** A numbered document, with all that stands on it: it is drawn from that again, whatever changes later. */
export const Receipts: CollectionConfig = {
  slug: 'receipts',
  labels: {
    singular: label('Betalingsbewijs of creditnota', 'Receipt or credit note'),
    plural: label('Betalingsbewijzen en creditnota’s', 'Receipts and credit notes'),
  },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'issuedOn', 'order', 'totalCents'],
    listSearchableFields: ['number'],
  },
  defaultSort: '-issuedOn',
  lockDocuments: false,
  timestamps: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('number', ['Nummer', 'Number'], { required: true, unique: true }),
    line('series', ['Reeks', 'Series'], { required: true }),
    { name: 'year', type: 'number', label: label('Jaar', 'Year'), required: true },
    { name: 'sequence', type: 'number', label: label('Volgnummer', 'Sequence'), required: true },
    choice('kind', ['Soort', 'Kind'], KIND_LABELS, { required: true }),
    line('issuedOn', ['Datum', 'Date'], { required: true }),
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    relation('refund', 'refunds', ['Terugbetaling', 'Refund']),
    cents('totalCents', ['Totaal in cent', 'Total in cents'], { required: true }),
    { name: 'contents', type: 'json', label: label('Inhoud', 'Contents'), required: true },
  ],
}

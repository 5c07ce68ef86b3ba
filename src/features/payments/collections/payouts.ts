import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import { cents, line, MONEY_GROUP, relation, WRITTEN_BY_COMMANDS } from './money-fields'

/** What the association paid on to a chapter, out of what it had collected for it up to a day. */
export const Payouts: CollectionConfig = {
  slug: 'payouts',
  labels: {
    singular: label('Doorstorting', 'Payout'),
    plural: label('Doorstortingen aan kringen', 'Payouts to chapters'),
  },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'reference',
    defaultColumns: ['createdAt', 'chapter', 'throughDate', 'amountCents', 'reference'],
  },
  defaultSort: '-createdAt',
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    line('reference', ['Kenmerk', 'Reference'], { required: true }),
    relation('chapter', 'chapters', ['Kring', 'Chapter'], { required: true }),
    line('throughDate', ['Tot en met', 'Up to and including'], { required: true }),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents'], { required: true }),
    relation('entry', 'ledger-entries', ['Boeking', 'Ledger entry'], { required: true }),
    relation('madeBy', 'staff', ['Door', 'By']),
  ],
}

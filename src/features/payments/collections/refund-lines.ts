import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import { cents, MONEY_GROUP, relation, WRITTEN_BY_COMMANDS } from './money-fields'

/** How much of which line goes back. Money that was never set against an order has no lines. */
export const RefundLines: CollectionConfig = {
  slug: 'refund-lines',
  labels: {
    singular: label('Terugbetaalde regel', 'Refunded line'),
    plural: label('Terugbetaalde regels', 'Refunded lines'),
  },
  admin: { group: MONEY_GROUP, defaultColumns: ['refund', 'line', 'netCents', 'vatCents'] },
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('refund', 'refunds', ['Terugbetaling', 'Refund'], { required: true }),
    relation('line', 'order-lines', ['Regel', 'Line'], { required: true }),
    cents('netCents', ['Zonder btw, in cent', 'Without VAT, in cents'], { required: true }),
    cents('vatCents', ['Btw in cent', 'VAT in cents'], { required: true }),
  ],
}

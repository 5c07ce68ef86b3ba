import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { DisputeState } from '../domain/dispute-states'
import { cents, choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const STATE_LABELS = {
  open: label('Open', 'Open'),
  won: label('Gewonnen', 'Won'),
  lost: label('Verloren', 'Lost'),
} satisfies Record<DisputeState, { nl: string; en: string }>

/** A payer who asks the bank for the money back. It is answered in the provider's own screens; here it is recorded. */
export const Disputes: CollectionConfig = {
  slug: 'disputes',
  labels: { singular: label('Betwisting', 'Dispute'), plural: label('Betwistingen', 'Disputes') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'providerId',
    defaultColumns: ['order', 'openedAt', 'amountCents', 'reason', 'state'],
  },
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    relation('payment', 'payments', ['Betaling', 'Payment'], { required: true }),
    line('providerId', ['Kenmerk bij de betaaldienst', 'Provider’s id'], { required: true, unique: true }),
    cents('amountCents', ['Bedrag in cent', 'Amount in cents'], { required: true }),
    line('reason', ['Reden', 'Reason'], { required: true }),
    choice('state', ['Toestand', 'State'], STATE_LABELS, { required: true, index: true }),
    moment('openedAt', ['Geopend op', 'Opened at'], { required: true }),
    moment('closedAt', ['Gesloten op', 'Closed at']),
  ],
}

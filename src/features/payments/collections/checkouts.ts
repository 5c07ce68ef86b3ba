import type { CollectionConfig } from 'payload'
import { label } from '@/platform/payload/label'
import type { CheckoutState } from '../domain/checkout-states'
import { choice, line, MONEY_GROUP, moment, relation, WRITTEN_BY_COMMANDS } from './money-fields'

const STATE_LABELS = {
  opening: label('Wordt geopend', 'Opening'),
  open: label('Open', 'Open'),
  complete: label('Afgerond', 'Complete'),
  expired: label('Verlopen', 'Expired'),
} satisfies Record<CheckoutState, { nl: string; en: string }>

/** A visit to the provider's page to pay an order; an order has at most one that can still be paid. */
export const Checkouts: CollectionConfig = {
  slug: 'checkouts',
  labels: { singular: label('Betaalpagina', 'Page to pay'), plural: label('Betaalpagina’s', 'Pages to pay') },
  admin: {
    group: MONEY_GROUP,
    useAsTitle: 'providerId',
    defaultColumns: ['order', 'createdAt', 'state', 'expiresAt'],
  },
  lockDocuments: false,
  access: WRITTEN_BY_COMMANDS,
  fields: [
    relation('order', 'orders', ['Bestelling', 'Order'], { required: true }),
    line('providerId', ['Kenmerk bij de betaaldienst', 'Provider’s id'], { unique: true }),
    line('intentId', ['Betaalopdracht', 'Payment intent'], { index: true }),
    choice('state', ['Toestand', 'State'], STATE_LABELS, { required: true, index: true }),
    { name: 'url', type: 'text', label: label('Adres', 'Address'), hidden: true },
    { name: 'returnPath', type: 'text', label: label('Terug naar', 'Back to'), required: true },
    moment('expiresAt', ['Vervalt op', 'Expires at'], { required: true }),
    moment('checkedAt', ['Nagevraagd op', 'Asked about at']),
  ],
}
